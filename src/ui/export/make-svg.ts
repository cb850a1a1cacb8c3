import { drawPage } from '../../drawing/draw-page';
import { flatProjector } from '../../drawing/flat-projector';
import { globeProjector } from '../../drawing/globe-projector';
import { layPage } from '../../drawing/lay-page';
import type { PictureTheme } from '../../drawing/sheet';
import { readGround } from '../../map/read-ground';
import { BASEMAP_URL } from '../basemap-url';
import { fontData } from './font-data';
import { pageWords } from './page-words';
import { pictureViewOf } from './picture-view-of';
import type { Shot } from './shot';
import { textWidth } from './text-width';

/**
 * The page of a shot as an SVG.
 * @param hasFont carries our typeface with it
 * @throws where the basemap does not come
 */
export async function makeSvg(shot: Shot, theme: PictureTheme, hasFont: boolean): Promise<string> {
  const { view, dataset } = pictureViewOf(shot, theme);
  const projector = view.projection === 'globe' ? globeProjector(view) : flatProjector(view);
  const [{ ground, labels }, font] = await Promise.all([
    readGround(BASEMAP_URL, projector),
    hasFont ? fontData() : undefined,
  ]);
  const page = layPage(shot, pageWords(shot), textWidth);
  return drawPage(page, shot.title, {
    theme,
    font,
    picture: { view, parts: { ground, labels, dataset, paths: shot.state.paths } },
  });
}
