import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { AtlasIndex } from '../state/atlas-index';
import type { Language } from '../state/view';

export const AtlasContext = createContext<AtlasIndex | null>(null);

/** The loaded dataset; only called below the provider, which stands once the data are there. */
export function useAtlasIndex(): AtlasIndex {
  const index = useContext(AtlasContext);
  if (!index) throw new Error('the dataset is not loaded');
  return index;
}

/** The language shown, and the messages in it. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return { t, lang: i18n.language as Language };
}
