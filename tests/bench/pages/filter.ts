/** Plain MapLibre: all lines in one source, the clock and the filter by `setFilter`. */
import type { FilterSpecification } from 'maplibre-gl';
import { dayOfStep, loadLines, ready, unsettled } from './data';
import { openPlainMap } from './plain-map';

const { map, layer } = await openPlainMap(await loadLines());
let day = dayOfStep(0);
let isFiltered = false;
const show = () => {
  const rules: unknown[] = ['all', ['<=', ['get', 'fromDay'], day], ['>=', ['get', 'toDay'], day]];
  if (isFiltered) rules.push(['==', ['get', 'confidence'], 'high']);
  map.once('idle', unsettled());
  map.setFilter(layer, rules as FilterSpecification);
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
