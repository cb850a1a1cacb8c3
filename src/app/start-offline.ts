/** Has the browser hold the atlas for visits without a network: after the first view is drawn, never in a frame. */
import { isOnStage } from '../offline/paths';
import { useAtlas } from '../state/atlas-store';
import { tellOffline } from '../state/offline';

/** Where no map can be drawn, nothing says that the first view is. */
const LATEST_MS = 20_000;
/** A wall runs for days. */
const ASK_AGAIN_MS = 3_600_000;

function whenDrawn(run: () => void): void {
  const root = document.documentElement;
  let isRun = false;
  const once = () => {
    if (isRun) return;
    isRun = true;
    watch.disconnect();
    clearTimeout(timer);
    run();
  };
  const check = () => {
    if (root.dataset.settled !== undefined) once();
  };
  const watch = new MutationObserver(check);
  watch.observe(root, { attributes: true, attributeFilter: ['data-settled'] });
  const timer = setTimeout(once, LATEST_MS);
  check();
}

function follow(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  let isAsked = false;
  const tell = () => {
    const { active, waiting } = registration;
    tellOffline({ isReady: active !== null });
    if (!waiting || !active) return;
    const load = () => {
      isAsked = true;
      // It may have come in the meantime: another window asked, or none held on to the one before.
      if (registration.waiting) registration.waiting.postMessage('activate');
      else location.reload();
    };
    tellOffline({ update: 'waiting', load });
  };
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', tell);
  for (const worker of [registration.installing, registration.waiting]) watch(worker);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
    if (data === 'busy') tellOffline({ update: 'busy' });
    // A talk that was begun from the map is not in the address that the worker knows.
    if (data === 'on-stage') port?.postMessage(isOnStage(location.href));
  });
  serviceWorker.addEventListener('controllerchange', () => {
    // Another window may have asked; what is on the screen here stays.
    if (isAsked) location.reload();
  });
  setInterval(() => registration.update().catch(() => undefined), ASK_AGAIN_MS);
  tell();
}

export function startOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || window.top !== window) return;
  if (useAtlas.getState().view.mode === 'embed') return;
  whenDrawn(() => {
    const url = new URL('sw.js', document.baseURI).href;
    // A host without https, or a browser that keeps nothing (some say yes and give nothing): the atlas works as before.
    navigator.serviceWorker.register(url).then(
      (registration?: ServiceWorkerRegistration) => {
        if (registration) follow(registration);
      },
      () => undefined,
    );
  });
}
