/** Puts what is shown into a file, says how far it is, and can be stopped. */
import { useEffect, useRef, useState } from 'react';
import { formatMonthIso } from '../../domain/month';
import type { AtlasIndex } from '../../state/atlas-index';
import { actions, monthOf, useAtlas } from '../../state/atlas-store';
import type { Language } from '../../state/view';
import { useAtlasIndex, useWords } from '../atlas-context';
import { saveFile } from '../download/save-file';
import { loadWords } from '../i18n';
import { shownArchive } from './shown-archive';
import { type FetchOptions, type FileFormat, kindsOf, shownCsv, shownGeoJson } from './shown-files';
import type { TableRow } from './table-row';
import { makeTableWords } from './table-words';
import { loadOrganisations } from './use-organisations';

export type DownloadFormat = FileFormat | 'zip';

const TYPES: Record<DownloadFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  zip: 'application/zip',
};

interface Progress {
  done: number;
  total: number;
}

/** The archive of a moment: what is chosen while it is put together does not change it. */
async function archiveOf(
  rows: readonly TableRow[],
  index: AtlasIndex,
  lang: Language,
  options: FetchOptions,
): Promise<Uint8Array> {
  const state = useAtlas.getState();
  const { view } = state;
  const names = view.filters.org.length > 0 ? await loadOrganisations() : null;
  const languages: Language[] = lang === 'en' ? ['en'] : ['en', lang];
  await Promise.all(languages.map(loadWords));
  return shownArchive(
    {
      rows,
      dataset: index.dataset,
      view,
      month: monthOf(state),
      words: languages.map((one) => makeTableWords(one, index, names)),
      page: location.href,
    },
    options,
  );
}

export function useDownload(rows: readonly TableRow[]) {
  const index = useAtlasIndex();
  const { lang } = useWords();
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  };
  useEffect(() => () => running.current?.abort(), []);

  const start = async (format: DownloadFormat) => {
    cancel();
    const controller = new AbortController();
    running.current = controller;
    const month = monthOf(useAtlas.getState());
    const total = kindsOf(rows).length * (format === 'zip' ? 2 : 1);
    setProgress({ done: 0, total });
    const options = {
      signal: controller.signal,
      onFile: () => setProgress((now) => now && { ...now, done: now.done + 1 }),
    };
    try {
      const content =
        format === 'csv'
          ? await shownCsv(rows, options)
          : format === 'geojson'
            ? await shownGeoJson(rows, options)
            : await archiveOf(rows, index, lang, options);
      if (controller.signal.aborted) return;
      saveFile(
        content,
        `digital-silk-road-atlas-${formatMonthIso(month)}.${format}`,
        TYPES[format],
      );
    } catch {
      if (!controller.signal.aborted) actions.notify({ key: 'table.failed', values: {} });
    } finally {
      if (running.current === controller) cancel();
    }
  };
  return { progress, start, cancel };
}
