/**
 * Countries are filled by the basemap, on its own tiles by feature-state (deck.gl polygons sag on the globe and
 * break on stitched rings), so this module draws nothing itself; `domain/country-fill.ts` has the classes.
 */
import type { LayerModule } from '../layer-module';

export const countries: LayerModule = {
  id: 'countries',
  prepare: () => ({ draw: () => [] }),
};
