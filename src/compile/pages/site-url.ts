/**
 * The public address of the site, the one setting of a build: `SITE_URL=https://atlas.example.org/ npm run build`.
 * What has to be absolute (canonical addresses, pictures of links, oEmbed) is left out where it is not set.
 */
export interface Site {
  /** With a slash at the end; `null` where it is not set. */
  url: string | null;
}

/** @throws Error where the setting is no address of a site */
export function readSite(setting = process.env.SITE_URL): Site {
  if (!setting) return { url: null };
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_URL is "${setting}"; it has to be like https://atlas.example.org/`);
  return { url: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

/** @param path below the site, without a slash at the start; `null` where the address is not known */
export function absolute({ url }: Site, path: string): string | null {
  return url === null ? null : url + path;
}
