/**
 * Starts the page when the first picture has been handed to the screen: its files have come meanwhile, and are made ready
 * now. Where there is no picture to wait for, at once. A script of its own, named by the build (`picture-first.ts`).
 */

/** A page that is not looked at is given no frame. */
const MOST_MS = 200;
let isStarted = false;

function start(): void {
  if (isStarted) return;
  isStarted = true;
  const own = document.querySelector<HTMLElement>('script[data-page]')?.dataset.page ?? '';
  // `public/opening.js` says what happened
  import(/* @vite-ignore */ new URL(own, document.baseURI).href).catch(reportError);
  const ahead = 'link[rel="preload"][as="script"][crossorigin]';
  for (const { href } of document.querySelectorAll<HTMLLinkElement>(ahead)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous';
    link.href = href;
    document.head.append(link);
  }
}

/** A task after the frame: in the callback itself it has not been drawn yet. */
function startAfterFrame(): void {
  requestAnimationFrame(() => setTimeout(start));
}

const picture = document.querySelector<HTMLImageElement>('.poster img');
if (!picture || document.documentElement.dataset.poster === 'none' || document.hidden) start();
else {
  setTimeout(start, MOST_MS);
  if (picture.complete) startAfterFrame();
  else picture.onload = picture.onerror = startAfterFrame;
}
