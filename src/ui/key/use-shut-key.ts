import { useEffect, useState } from 'react';
import { actions } from '../../state/atlas-store';

/** Whether the key is open: shut at first, and shut by Escape, which closes the record otherwise. */
export function useShutKey(): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isOpen) setOpen(false);
      else actions.select(null);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [isOpen]);
  return [isOpen, setOpen];
}
