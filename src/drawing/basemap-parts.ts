import type { Ground } from './ground';
import type { Projector } from './projector';

export interface BasemapParts {
  projector: Projector;
  ground: Ground;
  /** Position in `FILL_CLASSES[fill]` plus 1, by ISO code. */
  classes: ReadonlyMap<string, number>;
  /** Countries that the picture is about, by ISO code. */
  chosen: ReadonlySet<string>;
}
