/** What a picture shows: the parts of a view that a still picture can have. */
import type { CableColouring } from '../domain/cable-colouring';
import type { CountryFill } from '../domain/country-fill';
import type { Filters } from '../domain/filter';
import type { LayerId } from '../domain/layer-id';
import type { SightCircle } from '../domain/sight-circles';
import type { SiteKind } from '../domain/site-kinds';
import type { TimeWindow } from '../domain/time-window';
import type { Frame } from './projector';
import type { PictureTheme } from './sheet';
import type { SpotName } from './spot-name';

export interface PictureSight {
  of: 'satellites' | 'ground-stations';
  circles: readonly SightCircle[];
  /** What is written on the rim of each. */
  labels: readonly string[];
}

export interface PictureView extends Frame {
  projection: 'flat' | 'globe';
  theme: PictureTheme;
  window: TimeWindow;
  layers: readonly LayerId[];
  hidden: readonly SiteKind[];
  filters: Filters;
  colouring: CableColouring;
  /** `null` leaves the land bare. */
  fill: CountryFill | null;
  /** Position in the dataset of what is lifted, the rest at rest; -1 for none. */
  selected: number;
  /** Position in the dataset of an agreement whose arcs are drawn, whether or not its layer is on; -1 for none. */
  arcsOf: number;
  /** ISO codes of countries that are filled and outlined as the ones that the picture is about. */
  chosen: readonly string[];
  /** Places that have no mark of their own: where something happened. */
  spots: readonly (readonly [number, number])[];
  /** All that an organisation takes part in: lit together, the rest at rest. */
  lit?: ReadonlySet<number> | null;
  /** The path that is measured; all else rests. Lines are longitude, latitude, longitude, ... */
  path?:
    | readonly { kind: 'submarine-cables' | 'terrestrial-cables'; path: readonly number[] }[]
    | null;
  /** What the selected record sees, in the hue of a layer. */
  sight?: PictureSight | null;
  /** Names of what the picture is about, and of its places. */
  spotNames?: readonly SpotName[];
  /** Names of countries, seas and cities; `both`, without cities, lets the reader's browser choose. */
  names: 'none' | 'en' | 'zh' | 'both';
  /** How far a mark stands from its place, by position in the dataset, where marks fan out. */
  shiftOf?(at: number): readonly [dx: number, dy: number];
  /** Factor on lines, marks and names. */
  scale: number;
}
