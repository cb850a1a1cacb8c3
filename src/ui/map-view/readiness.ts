/** The page is ready when every map on it has drawn all that it was asked for. */
const maps = new Map<symbol, boolean>();

function tell(): void {
  const { dataset } = document.documentElement;
  const states = [...maps.values()];
  if (states.length > 0 && states.every(Boolean)) dataset.ready = dataset.settled = '';
  else delete dataset.settled;
}

/** One map more that the page waits for. */
export function awaitMap() {
  const key = Symbol('map');
  const set = (isSettled: boolean) => {
    maps.set(key, isSettled);
    tell();
  };
  set(false);
  return {
    set,
    drop() {
      maps.delete(key);
      tell();
    },
  };
}
