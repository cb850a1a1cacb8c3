import i18next, { type TFunction } from 'i18next';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AtlasIndex } from '../state/atlas-index';
import type { Language } from '../state/view';

export const AtlasContext = createContext<AtlasIndex | null>(null);

/** The loaded dataset; only called below the provider, which stands once the data are there. */
export function useAtlasIndex(): AtlasIndex {
  const index = useContext(AtlasContext);
  if (!index) throw new Error('the dataset is not loaded');
  return index;
}

interface Words {
  t: TFunction;
  lang: Language;
}

let words: Words | null = null;

function wordsNow(): Words {
  const lang = i18next.language as Language;
  if (words?.lang !== lang) words = { t: i18next.getFixedT(lang), lang };
  return words;
}

function onOtherWords(tell: () => void): () => void {
  i18next.on('languageChanged', tell);
  return () => i18next.off('languageChanged', tell);
}

/**
 * The language shown, and the messages in it: the same object until the language changes. The hook of the library works
 * out anew for each component in each step of the clock whether its words are there, which below the dataset they are.
 */
export function useWords(): Words {
  return useSyncExternalStore(onOtherWords, wordsNow);
}
