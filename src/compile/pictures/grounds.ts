/** Land, coast and borders for pictures, with the detail that each needs; made once for a detail. */
import type { Ground } from '../../drawing/ground';
import type { BasemapWorld } from '../basemap/basemap-world';
import { worldAtZoom } from '../basemap/level-of-detail';
import { borderLayer, coastLayer, polygonsOf } from '../basemap/world-features';
import { dissolve } from '../world/natural-earth';
import type { WorldTopology } from '../world/world-types';

/** The tiles of the live map end here. */
const MAX_ZOOM = 7;

function makeGround({ arcs, extra }: BasemapWorld, level: WorldTopology): Ground {
  return {
    land: polygonsOf(level, level.land).coordinates,
    coast: coastLayer(level, arcs),
    borders: borderLayer(level, arcs, extra),
    areaOf(isIn) {
      const polygons = level.parts.flatMap((part) => (isIn(part.iso2) ? part.polygons : []));
      return polygonsOf(level, dissolve(level, polygons, true)).coordinates;
    },
  };
}

export class Grounds {
  readonly #world: BasemapWorld;
  readonly #known = new Map<string, Ground>();

  constructor(world: BasemapWorld) {
    this.#world = world;
  }

  /**
   * As the live map has it at a zoom: in the detail of its tiles.
   * @param coarseness factor on what is left out, for a picture that has to be small
   */
  at(zoom: number, coarseness: number): Ground {
    const detail = Math.max(0, Math.min(MAX_ZOOM, Math.floor(zoom)));
    const key = `${detail}/${coarseness}`;
    const ground =
      this.#known.get(key) ??
      makeGround(this.#world, worldAtZoom(this.#world.world, detail, coarseness));
    this.#known.set(key, ground);
    return ground;
  }
}
