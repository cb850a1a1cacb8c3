import { type Rgba, themeTokens } from '../lib/theme-tokens';
import type { GlobeProjector } from './globe-projector';
import type { PictureView } from './picture-view';
import type { Projector } from './projector';
import type { Sheet } from './sheet';

export const isGlobe = (projector: Projector): projector is GlobeProjector => 'radius' in projector;

/** The sea: on the globe it is a disc, and round it there is paper. */
export function drawSea(sheet: Sheet, { width, height }: PictureView, projector: Projector): void {
  const sea = sheet.classOf(`fill:${sheet.token('map', 'ocean')}`);
  const whole = (look: string) =>
    `<rect class="${look}" width="${sheet.px(width)}" height="${sheet.px(height)}"/>`;
  if (!isGlobe(projector)) {
    sheet.add(whole(sea));
    return;
  }
  const surface = sheet.colour('surface', (theme) => themeTokens.themes[theme].surface[0] as Rgba);
  sheet.add(
    whole(sheet.classOf(`fill:${surface}`)),
    `<circle class="${sea}" cx="${sheet.px(width / 2)}" cy="${sheet.px(height / 2)}" r="${sheet.px(projector.radius)}"/>`,
  );
}
