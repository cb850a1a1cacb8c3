/** kepler.gl with the same lines, its clock and its filter by filters of its own, which the graphics card works out. */
import { collectionOf, dayOfStep, linesOf, loadDataset, ready, unsettled } from './data';

type Props = Record<string, unknown>;
type Action = (...args: unknown[]) => unknown;

/** What the scripts of the publishers leave in the page, as far as it is used here. */
declare const KeplerGl: {
  KeplerGl: unknown;
  keplerGlReducer: { initialState(own: Props): unknown };
  enhanceReduxMiddleware(own: unknown[]): unknown[];
} & Record<
  'wrapTo' | 'addDataToMap' | 'processGeojson' | 'addFilter' | 'setFilter',
  (...args: unknown[]) => unknown
>;
declare const React: {
  createElement(type: unknown, props?: Props, ...children: unknown[]): unknown;
  useEffect(effect: () => void, inputs: unknown[]): void;
};
declare const ReactDOM: { createRoot(at: Element | null): { render(what: unknown): void } };
declare const Redux: Record<
  'combineReducers' | 'createStore' | 'applyMiddleware',
  (...args: unknown[]) => unknown
>;
declare const ReactRedux: { Provider: unknown };

const ID = 'map';
/** Its basemaps are on hosts of others. */
const mapStyle = { styleType: 'no_map' };
const DATA = 'lines';
const dataset = await loadDataset();
const data = collectionOf(linesOf(dataset));
const reducer = Redux.combineReducers({
  keplerGl: KeplerGl.keplerGlReducer.initialState({ mapStyle }),
});
const enhancer = Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([]));
const store = Redux.createStore(reducer, {}, enhancer) as {
  dispatch: Action;
  getState(): { keplerGl: Record<string, { visState: { layers: unknown[] } }> };
};
const act = (name: 'addDataToMap' | 'addFilter' | 'setFilter', ...args: unknown[]) =>
  store.dispatch(KeplerGl.wrapTo(ID, KeplerGl[name](...args)));

let onRender = () => {};
// It tells nobody when it has drawn, so its draws are listened to.
const { prototype } = WebGL2RenderingContext;
for (const name of ['drawElementsInstanced', 'drawArraysInstanced'] as const) {
  const draw = prototype[name] as (...args: number[]) => void;
  prototype[name] = function (this: WebGL2RenderingContext, ...args: number[]) {
    draw.apply(this, args);
    onRender();
  };
}
/** Told two frames after the next draw of lines: deck.gl's first may come before its shaders are linked. */
function afterRender(tell: () => void): void {
  onRender = () => {
    if (store.getState().keplerGl[ID]?.visState.layers.length === 0) return;
    onRender = () => {};
    requestAnimationFrame(() => requestAnimationFrame(tell));
  };
}

const Page = () => {
  React.useEffect(() => {
    act('addDataToMap', {
      datasets: [{ info: { id: DATA, label: DATA }, data: KeplerGl.processGeojson(data) }],
      options: { centerMap: false },
      config: {
        mapState: { latitude: 25, longitude: 75, zoom: 1.9 },
        mapStyle,
      },
    });
  }, []);
  return React.createElement(KeplerGl.KeplerGl, {
    id: ID,
    mapboxApiAccessToken: 'none',
    width: innerWidth,
    height: innerHeight,
  });
};
const page = React.createElement(Page);
ReactDOM.createRoot(document.getElementById('map')).render(
  React.createElement(ReactRedux.Provider, { store }, page),
);
await new Promise<void>((done) => afterRender(done));

/** In the order in which they were asked for first. */
const filters: string[] = [];
function filterBy(field: string, value: unknown[]): void {
  if (!filters.includes(field)) {
    act('addFilter', DATA);
    act('setFilter', filters.length, 'name', field);
    filters.push(field);
  }
  afterRender(unsettled());
  act('setFilter', filters.indexOf(field), 'value', value);
}
ready({
  step: (day) => filterBy('fromDay', [dayOfStep(-1200), day]),
  filter: (isOn) => filterBy('confidence', isOn ? ['high'] : ['high', 'medium', 'low']),
});
