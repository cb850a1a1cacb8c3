/** The page is ready when every map on it has drawn all that it was asked for, and what they wait for is there. */
const parts = new Map<symbol, boolean>();

function tell(): void {
  const { dataset } = document.documentElement;
  const states = [...parts.values()];
  if (states.length > 0 && states.every(Boolean)) dataset.ready = dataset.settled = '';
  else delete dataset.settled;
}

/** One map more that the page waits for, or one thing that a map waits for. */
export function awaitPart() {
  const key = Symbol('part');
  const set = (isSettled: boolean) => {
    parts.set(key, isSettled);
    tell();
  };
  set(false);
  return {
    set,
    drop() {
      parts.delete(key);
      tell();
    },
  };
}
