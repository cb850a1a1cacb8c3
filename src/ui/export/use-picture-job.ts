/** Makes a picture or a film, says how far it is, and can be stopped. */
import { useEffect, useRef, useState } from 'react';
import { formatMonthIso } from '../../domain/month';
import { filterMasks } from '../../state/filter-masks';
import { useWords } from '../atlas-context';
import { saveFile } from '../download/save-file';
import { FILM_SIZES, type FilmSize, type FilmStep } from './film-plan';
import type { JobState } from './job-state';
import { makeSvg } from './make-svg';
import type { Shot } from './shot';

export const FORMATS = ['png', 'svg', 'pdf', 'film'] as const;
export type PictureFormat = (typeof FORMATS)[number];

export interface PictureWish {
  format: PictureFormat;
  /** Of a PNG: pixels for a CSS pixel. */
  factor: number;
  filmSize: FilmSize;
  steps: readonly FilmStep[];
}

interface Hold {
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

/** Each maker is loaded when it is asked for. */
async function makeFile(
  shot: Shot,
  { format, factor, filmSize, steps }: PictureWish,
  { signal, onProgress }: Hold,
): Promise<{ content: Blob; extension: string }> {
  switch (format) {
    case 'png': {
      const { makePng } = await import('./make-png');
      return { content: await makePng(shot, factor, signal), extension: 'png' };
    }
    case 'svg': {
      const svg = await makeSvg(shot, shot.state.theme, true);
      return { content: new Blob([svg], { type: 'image/svg+xml' }), extension: 'svg' };
    }
    case 'pdf': {
      const { makePdf } = await import('./make-pdf');
      const svg = await makeSvg(shot, shot.state.theme, false);
      return { content: await makePdf(svg, shot.title), extension: 'pdf' };
    }
    case 'film': {
      const { makeFilm } = await import('./make-film');
      const [width, height] = FILM_SIZES[filmSize];
      const stateAt = ({ window }: FilmStep) => ({
        ...shot.state,
        ...filterMasks(shot.index, shot.view, window.day),
        window,
      });
      const film = await makeFilm(shot, { width, height, steps, stateAt, signal, onProgress });
      return { content: film.blob, extension: film.extension };
    }
  }
}

export function usePictureJob() {
  const { t } = useWords();
  const [job, setJob] = useState<JobState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const stop = () => {
    running.current?.abort();
    running.current = null;
    setJob({ is: 'stopped' });
  };

  /** @param take holds the view as it is now */
  const start = async (take: () => Promise<Shot>, wish: PictureWish) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setJob({ is: 'working', share: wish.format === 'film' ? 0 : null });
    const onProgress = (share: number) => {
      if (!signal.aborted) setJob({ is: 'working', share });
    };
    try {
      const shot = await take();
      const { content, extension } = await makeFile(shot, wish, { signal, onProgress });
      if (signal.aborted) return;
      saveFile(
        content,
        `digital-silk-road-atlas-${formatMonthIso(shot.month)}.${extension}`,
        content.type,
      );
      setJob({ is: 'done' });
    } catch (error) {
      if (signal.aborted) return;
      const isNoEncoder = error instanceof Error && error.name === 'NoEncoderError';
      const reason = isNoEncoder ? t('picture.noEncoder') : String(error);
      setJob({ is: 'failed', reason });
    }
  };
  return { job, start, stop };
}
