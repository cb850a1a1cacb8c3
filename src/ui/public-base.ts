/**
 * The folder of the site for others, with a slash at the end: its public address where the build knows it
 * (`SITE_URL`), since a wall may be served from its own stick, else this page's own.
 */
export function publicBase(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return new URL('.', canonical ?? `${location.origin}${location.pathname}`).href;
}
