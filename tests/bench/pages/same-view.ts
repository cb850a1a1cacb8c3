/**
 * MapLibre alone with what the atlas opens with: its basemap with names, countries filled, lines in their casings, points
 * as circles; the clock and the filter by `setFilter`.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../src/map/label-fonts.css';
import { type FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { countryClasses, everHatched } from '../../../src/domain/country-fill';
import { NO_FILTERS } from '../../../src/domain/filter';
import { LAST_MONTH } from '../../../src/domain/month';
import { makeTimeWindow } from '../../../src/domain/time-window';
import { BASEMAP_SOURCE, DATA_ANCHOR } from '../../../src/map/basemap-style';
import { makeMapStyle } from '../../../src/map/map-style';
import { smallCountries } from '../../../src/map/small-countries';
import { HOME_CAMERA } from '../../../src/state/view';
import { collectionOf, dayOfStep, linesOf, loadDataset, ready, unsettled } from './data';
import { prepare, tiles } from './plain-map';

const dataset = await loadDataset();
prepare();
const map = new MapLibreMap({
  container: 'map',
  center: HOME_CAMERA,
  zoom: HOME_CAMERA.zoom,
  fadeDuration: 0,
  style: makeMapStyle({
    tilesUrl: `pmtiles://${tiles}/{z}/{x}/{y}`,
    theme: 'dark',
    lang: 'en',
    scale: 1,
    fill: 'agreements',
    hatched: everHatched(dataset),
    small: smallCountries(dataset),
  }),
});
await new Promise((done) => map.once('style.load', done));
const POINTS = 'points';
const LINES = ['casings', 'lines'];
map.addSource('lines', { type: 'geojson', data: collectionOf(linesOf(dataset)) });
map.addSource(POINTS, {
  type: 'geojson',
  data: {
    type: 'FeatureCollection',
    features: dataset.entities.flatMap(({ kind, point, phases, confidence }) =>
      point && kind !== 'countries' && kind !== 'agreements'
        ? {
            type: 'Feature',
            properties: {
              fromDay: phases[0]?.fromDay ?? 0,
              toDay: phases.at(-1)?.toDay ?? 0,
              confidence,
            },
            geometry: { type: 'Point', coordinates: point },
          }
        : [],
    ),
  },
});
LINES.forEach((id, i) => {
  const paint = { 'line-color': i ? '#57b9e8' : '#0c1722', 'line-width': i ? 1.5 : 3.3 };
  map.addLayer({ id, type: 'line', source: 'lines', paint }, DATA_ANCHOR);
});
map.addLayer(
  {
    id: POINTS,
    type: 'circle',
    source: POINTS,
    paint: {
      'circle-radius': 3,
      'circle-color': '#57b9e8',
      'circle-stroke-color': '#0c1722',
      'circle-stroke-width': 1,
    },
  },
  DATA_ANCHOR,
);
const window = makeTimeWindow('as-of', LAST_MONTH, LAST_MONTH);
for (const [id, fill] of countryClasses(dataset, 'agreements', window, NO_FILTERS))
  map.setFeatureState({ source: BASEMAP_SOURCE, sourceLayer: 'countries', id }, { fill });
await new Promise((done) => map.once('idle', done));

let day = dayOfStep(0);
let isFiltered = false;
const show = () => {
  const rules: unknown[] = ['all', ['<=', ['get', 'fromDay'], day], ['>=', ['get', 'toDay'], day]];
  if (isFiltered) rules.push(['==', ['get', 'confidence'], 'high']);
  map.once('idle', unsettled());
  for (const id of [...LINES, POINTS]) map.setFilter(id, rules as FilterSpecification);
};
ready({
  step(to) {
    day = to;
    show();
  },
  filter(isOn) {
    isFiltered = isOn;
    show();
  },
});
