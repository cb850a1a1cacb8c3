/** The sheet that is printed in the place of the page: the map as it stands, on paper. */
import { drawPage } from '../../drawing/draw-page';
import { layPage } from '../../drawing/lay-page';
import { trustedDrawing } from '../../lib/trusted-types';
import type { AtlasMap } from '../../map/atlas-map';
import { pageWords } from './page-words';
import type { Shot } from './shot';
import { textWidth } from './text-width';

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** A drawing as wide as the paper; in a shadow, so that its rules touch nothing of the page. */
function drawn(svg: string): HTMLElement {
  const part = document.createElement('div');
  part.style.cssText = 'position:absolute;inset:0';
  const fitted = svg.replace(
    /<svg ([^>]*?)width="\d+" height="\d+"/,
    '<svg $1style="display:block" width="100%" height="100%"',
  );
  part.attachShadow({ mode: 'open' }).innerHTML = trustedDrawing(fitted);
  return part;
}

/** Browsers wait for nothing between the wish to print and the print: all of this happens at once. */
export function layPrintPage(shot: Shot, atlasMap: AtlasMap): HTMLElement {
  const page = layPage(shot, pageWords(shot), textWidth);
  const { x, y, width, height } = page.map;
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const paper = document.createElement('div');
  paper.style.cssText = `position:relative;margin:0 auto;aspect-ratio:${page.width}/${page.height};width:min(100%, ${page.width / page.height} * (100vh - 1px))`;
  const isDark = shot.state.theme !== 'light';
  paper.append(
    drawn(drawPage(page, shot.title, { theme: 'light', ...(isDark && { part: 'words' }) })),
  );
  // The map is printed as it stands; the legend has its colours, the paper stays paper.
  if (isDark) paper.append(drawn(drawPage(page, '', { theme: shot.state.theme, part: 'key' })));
  const canvas = document.createElement('canvas');
  canvas.style.cssText = `position:absolute;left:${percent(x, page.width)};top:${percent(y, page.height)};width:${percent(width, page.width)};height:${percent(height, page.height)}`;
  const pixels = atlasMap.map.getCanvas();
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const context = canvas.getContext('2d');
  if (context)
    atlasMap.paintOn(context, { x: 0, y: 0, width: canvas.width, height: canvas.height });
  paper.append(canvas);
  sheet.append(paper);
  document.body.append(sheet);
  return sheet;
}
