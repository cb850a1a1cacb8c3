/** Leaflet on one canvas, without a basemap; lines come and go by their opacity, the cheapest that it has. */
import 'leaflet/dist/leaflet.css';
import { canvas, map as makeMap, polyline } from 'leaflet';
import { dayOfStep, drawn as drawnSoon, loadLines, ready } from './data';

const lines = await loadLines();
const map = makeMap('map', {
  center: [25, 75],
  zoom: 2,
  fadeAnimation: false,
  zoomAnimation: false,
});
const renderer = canvas();
const drawn = lines.map(({ coordinates, ...line }) => ({
  ...line,
  layer: polyline(
    coordinates.map(([lon, lat]): [number, number] => [lat, lon]),
    { renderer, color: '#57b9e8', weight: 1.5, interactive: false },
  ).addTo(map),
}));
let day = dayOfStep(0);
let isFiltered = false;
const show = () => {
  for (const { layer, fromDay, toDay, confidence } of drawn) {
    const isShown = fromDay <= day && day <= toDay && (!isFiltered || confidence === 'high');
    layer.setStyle({ opacity: isShown ? 1 : 0 });
  }
  drawnSoon();
};
await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
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
