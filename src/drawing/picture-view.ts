/** What a picture shows: the parts of a view that a still picture can have. */
import type { CableColouring } from '../domain/cable-colouring';
import type { CountryFill } from '../domain/country-fill';
import type { Filters } from '../domain/filter';
import type { LayerId } from '../domain/layer-id';
import type { SiteKind } from '../domain/site-kinds';
import type { TimeWindow } from '../domain/time-window';
import type { Frame } from './projector';
import type { PictureTheme } from './sheet';

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
  /** Names of countries and seas; `both` lets the reader's browser choose. */
  names: 'none' | 'en' | 'zh' | 'both';
  /** How far a mark stands from its place, by position in the dataset, where marks fan out. */
  shiftOf?(at: number): readonly [dx: number, dy: number];
  /** Factor on lines, marks and names. */
  scale: number;
}
