/** The clock's run as a video file. */
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { MapState } from '../../map/map-state';
import { PictureMap } from '../../map/picture-map';
import { TILES_URL } from '../basemap-url';
import { drawFilmWords } from './film-frame';
import type { FilmStep } from './film-plan';
import { dateWords, licenceWords } from './page-words';
import type { Shot } from './shot';

/** MP4 where the browser writes what every player reads, else WebM. */
const CODECS: readonly VideoCodec[] = ['avc', 'vp9', 'av1', 'vp8'];
const KEY_FRAME_SECONDS = 2;

/** Nothing here can be encoded: a browser without WebCodecs, or without an encoder for the size. */
class NoEncoderError extends Error {
  override readonly name = 'NoEncoderError';
}

export interface Film {
  blob: Blob;
  extension: 'mp4' | 'webm';
}

interface FilmOptions {
  /** Pixels. */
  width: number;
  height: number;
  steps: readonly FilmStep[];
  stateAt: (step: FilmStep) => MapState;
  signal: AbortSignal;
  /** @param share of the film that is drawn, 0 to 1 */
  onProgress: (share: number) => void;
}

/** The map of a film shows the same part of the world as the screen, laid out for about the same size. */
function layoutOf(shot: Shot, { width, height }: FilmOptions) {
  const ratio = Math.sqrt((width * height) / (shot.width * shot.height));
  const css = { width: Math.round(width / ratio), height: Math.round(height / ratio) };
  const nearer = Math.log2(Math.min(css.width / shot.width, css.height / shot.height));
  return {
    ...css,
    pixelRatio: width / css.width,
    camera: { ...shot.camera, zoom: shot.camera.zoom + nearer },
  };
}

/** @throws an error named `NoEncoderError`, or the reason of `signal` when it is aborted */
export async function makeFilm(shot: Shot, options: FilmOptions): Promise<Film> {
  const { width, height, steps, stateAt, signal, onProgress } = options;
  const codec =
    'VideoEncoder' in globalThis
      ? await getFirstEncodableVideoCodec([...CODECS], { width, height })
      : null;
  if (!codec) throw new NoEncoderError();
  const isMp4 = codec === 'avc';
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  const target = new BufferTarget();
  const output = new Output({
    format: isMp4 ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
    target,
  });
  const source = new CanvasSource(canvas, {
    codec,
    bitrate: QUALITY_HIGH,
    keyFrameInterval: KEY_FRAME_SECONDS,
  });
  output.addVideoTrack(source);
  const [first] = steps;
  if (!first) throw new Error('no steps');
  const map = new PictureMap({
    ...layoutOf(shot, options),
    dataset: shot.index.dataset,
    tilesUrl: TILES_URL,
    state: stateAt(first),
  });
  const lines = [
    `${shot.t('app.title')} · ${new URL(shot.address).host}${new URL(shot.address).pathname}`,
    `${shot.t('app.disclaimer')} ${shot.t('app.landCredit')} ${licenceWords(shot)}`,
  ];
  try {
    await output.start();
    for (const [i, step] of steps.entries()) {
      if (i > 0) map.update(stateAt(step));
      await map.settled(signal);
      map.paintOn(context, { x: 0, y: 0, width, height });
      const date = dateWords(step.window, shot.lang);
      drawFilmWords(context, { title: shot.title, date, lines }, shot.state.theme);
      await source.add(step.at, step.lasts);
      signal.throwIfAborted();
      onProgress((i + 1) / steps.length);
    }
    await output.finalize();
  } catch (error) {
    if (output.state !== 'finalized') await output.cancel();
    throw error;
  } finally {
    map.destroy();
  }
  if (!target.buffer) throw new Error('no film');
  const extension = isMp4 ? 'mp4' : 'webm';
  return { blob: new Blob([target.buffer], { type: `video/${extension}` }), extension };
}
