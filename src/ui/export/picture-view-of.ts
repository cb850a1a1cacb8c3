import type { Dataset } from '../../domain/dataset';
import { NO_FILTERS } from '../../domain/filter';
import type { NetworkPath } from '../../domain/network-path';
import { pictureSight } from '../../drawing/picture-sight';
import type { PictureView } from '../../drawing/picture-view';
import type { PictureTheme } from '../../drawing/sheet';
import { FANS_FROM_ZOOM, fanOf } from '../../layers/shared/fan';
import { isLit } from '../../map/is-lit';
import type { Shot } from './shot';
import { spotNamesOf } from './spot-names-of';

/** From this zoom on MapLibre's globe is nearly unrolled. */
const FLAT_FROM_ZOOM = 5.5;

/** A shot as shapes: its view, and of the records those that the filters let through. */
export function pictureViewOf(
  shot: Shot,
  theme: PictureTheme,
): { view: PictureView; dataset: Dataset } {
  const { view, state, camera, width, height, index, lang } = shot;
  const { dataset } = index;
  const entities = dataset.entities.filter((_, at) => state.passing?.[at] !== 0);
  const chosen = dataset.entities[state.selected];
  const isText = chosen?.kind === 'agreements' || chosen?.kind === 'milestones';
  const at = chosen ? entities.indexOf(chosen) : -1;
  const isGlobe = state.projection === 'globe' && camera.zoom < FLAT_FROM_ZOOM;
  const fan =
    camera.zoom >= FANS_FROM_ZOOM
      ? fanOf(dataset, { ...state, zoom: camera.zoom, isGlobe })
      : undefined;
  const places = new Map(dataset.entities.map((entity, place) => [entity, place]));
  const { measured } = state;
  const lit = measured ? null : state.lit;
  return {
    dataset: { ...dataset, entities },
    view: {
      width,
      height,
      camera,
      projection: isGlobe ? 'globe' : 'flat',
      theme,
      window: state.window,
      layers: view.layers,
      hidden: view.hidden,
      filters: NO_FILTERS,
      colouring: view.colour,
      fill: view.layers.includes('countries') ? view.fill : null,
      // A measured path is lifted in the place of what is selected.
      selected: at >= 0 && !measured && isLit(dataset, state.selected) ? at : -1,
      lit:
        lit &&
        new Set(
          entities.flatMap((entity, own) => (lit.has(places.get(entity) ?? -1) ? [own] : [])),
        ),
      path: measured && pathLines(dataset, measured),
      sight: chosen ? pictureSight(chosen, dataset) : null,
      spotNames: spotNamesOf(shot, fan?.shiftOf(state.selected)),
      arcsOf: chosen?.kind === 'agreements' ? at : -1,
      chosen: chosen?.kind === 'countries' ? chosen.countries : [],
      spots: isText && chosen.point ? [chosen.point] : [],
      names: lang,
      scale: state.scale,
      ...(fan && {
        shiftOf: (own: number) => {
          const entity = entities[own];
          return fan.shiftOf(entity ? (places.get(entity) ?? -1) : -1);
        },
      }),
    },
  };
}

function pathLines({ entities }: Dataset, { legs }: NetworkPath) {
  return legs.map(({ cable, path }) => {
    const isOnLand = entities[cable]?.kind === 'terrestrial-cables';
    return {
      kind: isOnLand ? ('terrestrial-cables' as const) : ('submarine-cables' as const),
      path,
    };
  });
}
