/** All that a picture is made of, held as it was when it was asked for. */
import type { TFunction } from 'i18next';
import type { Source } from '../../domain/record-parts';
import { cameraOnScreen } from '../../map/home-camera';
import type { MapState } from '../../map/map-state';
import { type AtlasIndex, entityOf } from '../../state/atlas-index';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { encodeView } from '../../state/url-codec';
import { type Camera, isRecord, type Language, type View } from '../../state/view';
import { textIn } from '../format';
import { loadPaths } from '../paths-loader';
import { loadRecord } from '../record-loader';
import type { Subject } from './subject';

export interface Shot {
  index: AtlasIndex;
  view: View;
  /** Month of the clock. */
  month: number;
  state: MapState;
  /** Of the map on the screen: CSS pixels, and what it shows. */
  width: number;
  height: number;
  camera: Camera;
  t: TFunction;
  lang: Language;
  title: string;
  sources: readonly Source[];
  /** Where the view is found again, on the date that it has. */
  address: string;
}

/** The name of what a picture would show. */
export function titleOf(
  index: AtlasIndex,
  { title }: Subject,
  t: TFunction,
  lang: Language,
): string {
  const entity = entityOf(index, useAtlas.getState().view.selection);
  return title ?? (entity ? textIn(entity.name, lang) : t('app.title'));
}

/** Of the record that is selected; none where they do not come. */
export async function sourcesOf(selection: View['selection']): Promise<readonly Source[]> {
  if (!selection || !isRecord(selection)) return [];
  try {
    return (await loadRecord(selection.kind, selection.id)).record.sources;
  } catch {
    return [];
  }
}

interface Given extends Pick<Shot, 'index' | 't' | 'lang' | 'title' | 'state'> {
  subject: Subject;
}

/** @param sources of what is selected */
export function shotNow({ subject, state, ...rest }: Given & Pick<Shot, 'sources'>): Shot {
  const atlas = useAtlas.getState();
  const month = monthOf(atlas);
  const { view } = atlas;
  const map = document.getElementById('map');
  const size = {
    clientWidth: map?.clientWidth || innerWidth,
    clientHeight: map?.clientHeight || innerHeight,
  };
  const query = encodeView({ ...view, date: month, panel: null, compare: null });
  return {
    ...rest,
    view,
    month,
    // A picture has no pointer over it.
    state: { ...state, hovered: -1, milestones: [] },
    width: size.clientWidth,
    height: size.clientHeight,
    camera: cameraOnScreen(view.camera, size),
    sources: [...(subject.sources ?? []), ...rest.sources],
    address: new URL(`${location.pathname}?${query}`, location.href).href,
  };
}

/** @throws where the lines do not come in full */
export async function takeShot({ state, ...given }: Given): Promise<Shot> {
  const { selection } = useAtlas.getState().view;
  const [sources, paths] = await Promise.all([
    sourcesOf(selection),
    loadPaths(given.index.dataset),
  ]);
  return shotNow({ ...given, state: { ...state, paths }, sources });
}
