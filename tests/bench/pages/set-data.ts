/** Plain MapLibre: what is to be seen is given to the source anew at every step, by `setData`. */
import { collectionOf, dayOfStep, loadLines, ready, unsettled } from './data';
import { openPlainMap } from './plain-map';

const lines = await loadLines();
const { map, source } = await openPlainMap(lines);
let day = dayOfStep(0);
let isFiltered = false;
const show = () => {
  const shown = lines.filter(
    ({ fromDay, toDay, confidence }) =>
      fromDay <= day && day <= toDay && (!isFiltered || confidence === 'high'),
  );
  map.once('idle', unsettled());
  void source.setData(collectionOf(shown));
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
