/** What the map is told, and what it tells. */
import type { CableColouring } from '../domain/cable-colouring';
import type { CountryFill } from '../domain/country-fill';
import type { Entity } from '../domain/dataset';
import type { Filters } from '../domain/filter';
import type { LayerId } from '../domain/layer-id';
import type { NetworkPath } from '../domain/network-path';
import type { Paths } from '../domain/paths';
import type { SiteKind } from '../domain/site-kinds';
import type { TimeWindow } from '../domain/time-window';
import type { Theme } from '../lib/theme-tokens';
import type { Camera, Language, Projection } from '../state/view';

export interface MapState {
  theme: Theme;
  /** What is around the map shows through where there is no land. */
  isTransparent: boolean;
  lang: Language;
  projection: Projection;
  layers: readonly LayerId[];
  hidden: readonly SiteKind[];
  filters: Filters;
  /** What the filters let through, as `LayerContext` says. */
  passing: Uint8Array | null;
  placed: Uint8Array | null;
  colouring: CableColouring;
  fill: CountryFill;
  window: TimeWindow;
  hovered: number;
  selected: number;
  /** Positions of all that a selected organisation takes part in; the same set for the same organisation. */
  lit: ReadonlySet<number> | null;
  /** Lines with every vertex; `null` while they are not there. */
  paths: Paths | null;
  /** The path that is measured; all else rests. */
  measured: NetworkPath | null;
  scale: number;
  /** Those that the clock is passing, the latest first. */
  milestones: readonly Entity[];
  isPlaying: boolean;
}

export interface MapEvents {
  /** Everything the state asked for is on the screen. */
  onSettled(): void;
  /** Something is still to be drawn. */
  onUnsettled(): void;
  onMove(camera: Camera): void;
  onHover(entity: Entity | null, x: number, y: number): void;
  onPick(entities: Entity[], x: number, y: number): void;
  onPickCountry(iso2: string): void;
  onTilesMissing(): void;
}
