/** Puts what is shown into a file, says how far it is, and can be stopped. */
import { useEffect, useRef, useState } from 'react';
import { formatMonthIso } from '../../domain/month';
import { actions, monthOf, useAtlas } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { saveFile } from '../download/save-file';
import { shownArchive } from './shown-archive';
import { type FileFormat, kindsOf, shownCsv, shownGeoJson } from './shown-files';
import type { TableRow } from './table-row';

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

export function useDownload(rows: readonly TableRow[]) {
  const { dataset } = useAtlasIndex();
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
    const { view } = useAtlas.getState();
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
            : await shownArchive(
                { rows, dataset, view, month, lang, address: location.href },
                options,
              );
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
