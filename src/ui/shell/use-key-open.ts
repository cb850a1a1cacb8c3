import { useState } from 'react';
import { pageWidth } from '../page-scale';

/** From this width on the key may stay open beside everything else. */
const WIDE = 1600;

export function useKeyOpen(): [boolean, (isOpen: boolean) => void] {
  return useState(() => pageWidth() >= WIDE);
}
