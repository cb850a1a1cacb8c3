import type { Source } from '../../domain/record-parts';

/** The address where it may be linked to: the web, and nothing that runs. */
export function webAddress(source: Source): string | null {
  const { url } = source;
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** A book or a data set without an address is itself; a news report without one was read in a copy. */
export function isSeenAsCopy(source: Source): boolean {
  if (webAddress(source)) return false;
  const isOnline = ['official', 'company', 'press'].includes(source.kind);
  return isOnline || /third-party copy/i.test(source.supports);
}

/** Name of the language of a source that is not the reader's: "in Chinese" is worth knowing before the click. */
export function foreignLanguage(language: string, pageTag: string): string | null {
  const [source] = language.split('-');
  const [page] = pageTag.split('-');
  if (source === page) return null;
  try {
    return new Intl.DisplayNames([pageTag], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
