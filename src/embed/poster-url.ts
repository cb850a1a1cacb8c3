import { posterName } from '../domain/poster-name';
import type { Parameters } from './protocol';

/**
 * The picture that stands for a view until its map does: that of the slide, of the record, or of the
 * opening view at the year that is nearest to the date.
 * @param theme `light` or `dark`
 * @returns address below the folder of the site
 */
export function posterUrl(view: Parameters, theme: string): string {
  const { story, slide = '1', select, date } = view;
  if (story && /^[a-z0-9-]+$/.test(story) && /^\d+$/.test(slide))
    return `previews/stories/${story}/${slide}.svg`;
  if (select && /^[a-z-]+\/[a-z0-9-]+$/.test(select)) return `maps/${select}.svg`;
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return `posters/${theme}-${posterName(year === undefined ? null : Number(year))}.svg`;
}
