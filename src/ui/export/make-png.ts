import { drawPage } from '../../drawing/draw-page';
import { layPage } from '../../drawing/lay-page';
import { PictureMap } from '../../map/picture-map';
import { TILES_URL } from '../basemap-url';
import { fontData } from './font-data';
import { pageWords } from './page-words';
import type { Shot } from './shot';
import { svgImage } from './svg-image';
import { textWidth } from './text-width';

/**
 * The page of a shot in pixels, its map drawn at that resolution.
 * @param factor pixels for a CSS pixel
 * @throws where the browser has no room for it, or `signal` is aborted
 */
export async function makePng(shot: Shot, factor: number, signal: AbortSignal): Promise<Blob> {
  const page = layPage(shot, pageWords(shot), textWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(page.width * factor);
  canvas.height = Math.round(page.height * factor);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const { index, camera, state, width, height } = shot;
  const map = new PictureMap({
    dataset: index.dataset,
    tilesUrl: TILES_URL,
    camera,
    state,
    width,
    height,
    pixelRatio: factor,
  });
  try {
    const font = await fontData();
    const frame = drawPage(page, shot.title, { theme: state.theme, font });
    context.drawImage(await svgImage(frame, canvas.width, canvas.height), 0, 0);
    await map.settled(signal);
    const drawn = map.size;
    // A picture that was enlarged would only pretend to its size.
    if (drawn.width < Math.floor(width * factor) - 1) throw new Error(`drew ${drawn.width} px`);
    const { x, y } = page.map;
    map.paintOn(context, {
      x: Math.round(x * factor),
      y: Math.round(y * factor),
      width: Math.round(width * factor),
      height: Math.round(height * factor),
    });
  } finally {
    map.destroy();
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  signal.throwIfAborted();
  if (!blob) throw new Error('no PNG');
  return blob;
}
