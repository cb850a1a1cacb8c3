/** Three questions to begin with, each a view of its own. */
import { NO_FILTERS } from '../../domain/filter';
import { LAST_MONTH, yearOfMonth } from '../../domain/month';
import { encodeView } from '../../state/url-codec';
import { DEFAULT_VIEW, type View } from '../../state/view';

export const QUESTIONS = ['hmn', 'since-2020', 'satellites'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

const CHANGES: Record<QuestionId, Partial<View>> = {
  hmn: {
    layers: ['submarine-cables', 'landing-points', 'countries'],
    filters: { ...NO_FILTERS, org: ['hmn-tech'], orgrole: ['supplier'] },
  },
  'since-2020': { filters: { ...NO_FILTERS, opened: [2020, yearOfMonth(LAST_MONTH)] } },
  satellites: {
    layers: ['ground-stations', 'countries'],
    hidden: ['ground-stations.science'],
    projection: 'globe',
    camera: { lng: 75, lat: 20, zoom: 1.6 },
  },
};

/** The view that answers a question, in the language and the theme of another. */
export function questionView(id: QuestionId, { lang, theme }: Pick<View, 'lang' | 'theme'>): View {
  return { ...DEFAULT_VIEW, ...CHANGES[id], lang, theme };
}

/** Whether nothing has been asked of the map yet: where it is looked at, and how, is no question. */
export function isOpeningView(view: View): boolean {
  // What changes oftest, before all the rest is written out.
  if (view.date !== DEFAULT_VIEW.date) return false;
  const { lang, theme, camera, projection } = DEFAULT_VIEW;
  return encodeView({ ...view, lang, theme, camera, projection }) === '';
}
