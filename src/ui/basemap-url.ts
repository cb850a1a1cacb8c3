/** The archive of tiles; absolute, because the worker that reads them has another address. */
export const BASEMAP_URL = new URL(
  `${import.meta.env.BASE_URL}basemap/basemap.pmtiles`,
  location.href,
).href;
export const TILES_URL = `pmtiles://${BASEMAP_URL}/{z}/{x}/{y}`;
