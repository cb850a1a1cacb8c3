/**
 * In the place of the atlas: it has a drawing in WebGL and speaks the protocol as the atlas does. What is tested with
 * twelve is the element's part; twelve atlases in software would take minutes.
 */
export const STAND_IN = `<!doctype html><canvas></canvas><script>
  document.querySelector('canvas').getContext('webgl2');
  const say = (name, value, id) =>
    parent.postMessage({ atlas: 'silk-road-map', v: 1, type: 'event', name, value, ...(id && { id }) }, '*');
  const date = new URLSearchParams(location.search).get('date');
  const state = { query: 'lng=9&date=' + date, date, layers: [], select: null, isPlaying: false, slide: null, ignored: 0 };
  addEventListener('message', ({ data }) => {
    if (data.name === 'setDate') { state.date = data.value; state.query = 'lng=9&date=' + data.value; say('state', state); }
    if (data.name === 'getState') say('state', state, data.id);
  });
  say('ready', { protocol: 1, dataVersion: '0', dataAsOf: '0' });
</script>`;
