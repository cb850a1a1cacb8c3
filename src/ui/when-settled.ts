/** Calls back once, when the map has come to rest for the first time. */
export function whenSettled(call: () => void): void {
  const root = document.documentElement;
  const isSettled = () => 'settled' in root.dataset;
  if (isSettled()) {
    call();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!isSettled()) return;
    observer.disconnect();
    call();
  });
  observer.observe(root, { attributeFilter: ['data-settled'] });
}
