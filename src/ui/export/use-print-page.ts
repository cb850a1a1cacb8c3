import { useEffect, useRef } from 'react';
import type { Source } from '../../domain/record-parts';
import type { AtlasMap } from '../../map/atlas-map';
import { useAtlas } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { type Shot, shotNow, sourcesOf, titleOf } from './shot';
import type { Subject } from './subject';

/** Long after the first view, so that it waits for nothing of this. */
const LOAD_AFTER_MS = 4000;

/** What is printed is a sheet with the map, not the screen. */
export function usePrintPage(atlasMap: AtlasMap | null, subject: Subject = {}): void {
  const index = useAtlasIndex();
  const { t, lang } = useWords();
  const selection = useAtlas((atlas) => atlas.view.selection);
  const sources = useRef<readonly Source[]>([]);
  const take = useRef<(map: AtlasMap) => Shot>(null);
  take.current = ({ state }) => {
    const title = titleOf(index, subject, t, lang);
    return shotNow({ index, t, lang, state, subject, title, sources: sources.current });
  };

  useEffect(() => {
    let isCurrent = true;
    sources.current = [];
    sourcesOf(selection).then((found) => {
      if (isCurrent) sources.current = found;
    });
    return () => {
      isCurrent = false;
    };
  }, [selection]);

  useEffect(() => {
    if (!atlasMap) return;
    let sheet: HTMLElement | null = null;
    let lay: typeof import('./print-page').layPrintPage | null = null;
    const load = () =>
      import('./print-page').then(
        (module) => {
          lay = module.layPrintPage;
          document.documentElement.dataset.printable = '';
        },
        () => undefined,
      );
    const timer = setTimeout(load, LOAD_AFTER_MS);
    const before = () => {
      sheet?.remove();
      const shot = take.current?.(atlasMap);
      sheet = (shot && lay?.(shot, atlasMap)) ?? null;
    };
    const after = () => {
      sheet?.remove();
      sheet = null;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      clearTimeout(timer);
      delete document.documentElement.dataset.printable;
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    };
  }, [atlasMap]);
}
