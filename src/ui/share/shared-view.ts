import { DEFAULT_VIEW, type View } from '../../state/view';

/** What of a view is handed on. */
export interface Sharing {
  /** Version of the data that it is bound to; `null` for always the current one. */
  version: string | null;
  /** Today's month: a view that is bound to a version is bound to a date as well. */
  today: number;
}

/** The view to be handed on: of a presentation the story and the slide, of any other all but the open panel. */
export function sharedView(view: View, { version, today }: Sharing): View {
  const date = version !== null && view.date === 'latest' ? today : view.date;
  const { mode, story, slide, lang } = view;
  if (mode === 'present') return { ...DEFAULT_VIEW, mode, story, slide, lang, data: version };
  return { ...view, mode: 'explore', controls: 'all', panel: null, date, data: version };
}
