/** English and Simplified Chinese. Both are in the bundle: a kiosk shows both, and a switch must be at once. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '../messages/en.json';
import zh from '../messages/zh.json';
import type { Language, View } from '../state/view';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** The language shown for a view: its own, or the browser's where that is one of ours. */
export function languageOf(lang: View['lang']): Language {
  if (lang !== 'auto') return lang;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function startI18n(lang: Language): void {
  void i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'en',
    resources: { en: { translation: en }, zh: { translation: zh } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = tagOf(lang);
}

export function changeLanguage(lang: Language): void {
  void i18next.changeLanguage(lang);
  document.documentElement.lang = tagOf(lang);
}

/** BCP 47 tag for `lang`, dates and numbers. */
export function tagOf(lang: Language): string {
  return lang === 'zh' ? 'zh-Hans' : 'en-GB';
}
