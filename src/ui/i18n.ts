/** English and Simplified Chinese: the one in use comes first, the other once the map has come to rest. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type en from '../messages/en.json';
import type { Language, View } from '../state/view';
import { whenSettled } from './when-settled';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const LOADS = {
  en: () => import('../messages/en.json'),
  zh: () => import('../messages/zh.json'),
} satisfies Record<Language, () => Promise<unknown>>;

let asked: Language = 'en';

/** The language shown for a view: its own, or the browser's where that is one of ours. */
export function languageOf(lang: View['lang']): Language {
  if (lang !== 'auto') return lang;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The messages of a language are there. @throws TypeError where they do not come */
export async function loadWords(lang: Language): Promise<void> {
  if (i18next.hasResourceBundle(lang, 'translation')) return;
  i18next.addResourceBundle(lang, 'translation', (await LOADS[lang]()).default);
}

/** The page may speak then. @throws TypeError where the words do not come */
export async function startI18n(lang: Language): Promise<void> {
  void i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'en',
    resources: {},
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  await changeLanguage(lang);
  // A switch is then at once, without a network too.
  whenSettled(() => {
    for (const one of ['en', 'zh'] as const) loadWords(one).catch(() => {});
  });
}

/** Shows the words of a language once they are there; the one that was asked for last stays. */
export async function changeLanguage(lang: Language): Promise<void> {
  asked = lang;
  await loadWords(lang);
  if (asked !== lang) return;
  document.documentElement.lang = tagOf(lang);
  await i18next.changeLanguage(lang);
}

/** BCP 47 tag for `lang`, dates and numbers. */
export function tagOf(lang: Language): string {
  return lang === 'zh' ? 'zh-Hans' : 'en-GB';
}
