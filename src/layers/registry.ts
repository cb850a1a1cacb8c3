/** Every layer, in the order of drawing: areas, then lines, then marks. A new layer is one folder and one line here. */
import { agreements } from './agreements/agreements';
import { countries } from './countries/countries';
import { groundStations } from './ground-stations/ground-stations';
import { hubs } from './hubs/hubs';
import { landingPoints } from './landing-points/landing-points';
import type { LayerModule, Underlay } from './layer-module';
import { leaders } from './leaders/leaders';
import { links } from './links/links';
import { measuredPath } from './measured-path/measured-path';
import { satellites } from './satellites/satellites';
import { sight } from './sight/sight';
import { submarineCables } from './submarine-cables/submarine-cables';
import { teleports } from './teleports/teleports';
import { terrestrialCables } from './terrestrial-cables/terrestrial-cables';

export const layerModules: readonly LayerModule[] = [
  countries,
  agreements,
  terrestrialCables,
  submarineCables,
  landingPoints,
  hubs,
  groundStations,
  teleports,
  satellites,
];

/** In the order of drawing, between the last line and the first mark. */
export const underlays: readonly Underlay[] = [sight, links, measuredPath, leaders];
