/** What a layer is told when it is drawn. Layers never read the store: the context is an argument. */
import type { CableColouring } from '../domain/cable-colouring';
import type { LayerId } from '../domain/layer-id';
import type { NetworkPath } from '../domain/network-path';
import type { Paths } from '../domain/paths';
import type { SiteKind } from '../domain/site-kinds';
import type { TimeWindow } from '../domain/time-window';
import type { Theme } from '../lib/theme-tokens';

export interface LayerContext {
  window: TimeWindow;
  theme: Theme;
  zoom: number;
  /** 1 on a desk, more on a wall; enlarges lines, marks and pick areas together. */
  scale: number;
  isGlobe: boolean;
  /** What the hue of submarine cables stands for. */
  colouring: CableColouring;
  /** Layers that are on, and kinds of site that are switched off within them. */
  layers: readonly LayerId[];
  hidden: readonly SiteKind[];
  /** By position in `dataset.entities`, 1 for what the filters let through; `null` where they leave nothing out. */
  passing: Uint8Array | null;
  /** The same on any day: where marks stand does not hang on the clock. */
  placed: Uint8Array | null;
  /** Position in `dataset.entities`, -1 for none. */
  hovered: number;
  selected: number;
  /** Positions of what is lit together while the rest rests: all that a selected organisation takes part in. */
  lit: ReadonlySet<number> | null;
  /** The entity whose fan of marks is held open by the pointer, -1 for none. */
  pointed: number;
  /** Lines with every vertex; `null` while they are not there. */
  paths: Paths | null;
  /** The path that is measured; all else rests. */
  measured: NetworkPath | null;
  /** Id of the style layer that the deck layers go under. */
  beforeId: string;
}
