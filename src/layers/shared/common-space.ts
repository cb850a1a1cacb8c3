/**
 * Places as deck.gl's own space has them, worked out once when rows are made. By itself deck.gl works them out for each
 * vertex in each frame, with a branch for every projection and a tangent of its own: without a graphics card half of a
 * frame, and most of the second that a shader takes to be made ready.
 */
import { LayerExtension, project32 } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';

const RADIANS = Math.PI / 180;
/** Width of the Mercator world in common units. */
const WORLD = 512;
/** Web Mercator has no poles: what lies nearer to one is drawn here, as deck.gl does. */
const MAX_LAT = 89.9;
/** Radius of deck.gl's globe in common units. */
const GLOBE_RADIUS = 256;

export type CommonPosition = [x: number, y: number, z: number];

/**
 * A place in common units: on the flat map Web Mercator with y to the north, on the globe a sphere around its centre.
 * The formulas are those of deck.gl's shader module `project`, in double precision.
 * @param lon degrees; on the flat map it may run on past 180
 * @param lat degrees; on the flat map 89.9 at most
 */
export function toCommon(lon: number, lat: number, isGlobe: boolean): CommonPosition {
  const most = isGlobe ? 90 : MAX_LAT;
  const [lambda, phi] = [lon * RADIANS, Math.max(-most, Math.min(most, lat)) * RADIANS];
  if (!isGlobe)
    return [
      WORLD * (0.5 + lambda / (2 * Math.PI)),
      WORLD * (0.5 + Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)),
      0,
    ];
  const away = Math.cos(phi) * GLOBE_RADIUS;
  return [Math.sin(lambda) * away, -Math.cos(lambda) * away, Math.sin(phi) * GLOBE_RADIUS];
}

/** Takes the place of deck.gl's projection in the shader of a layer whose positions are common ones already. */
const commonSpaceModule: ShaderModule = {
  name: 'commonSpace',
  dependencies: [project32],
  vs: /* glsl */ `
vec4 commonSpace_toClip(vec3 position, vec3 low, vec3 offset, out vec4 at) {
  at = vec4(position + low + offset, 1.0);
  return project_common_position_to_clipspace(at);
}
vec4 commonSpace_toClip(vec3 position, vec3 low, vec3 offset) {
  vec4 at;
  return commonSpace_toClip(position, low, offset, at);
}
#define project_position_to_clipspace commonSpace_toClip
`,
};

class CommonSpaceExtension extends LayerExtension {
  static override extensionName = 'CommonSpaceExtension';

  override getShaders() {
    return { modules: [commonSpaceModule] };
  }
}

/** For marks, which face the viewer; it has to be the first of a layer's extensions. */
export const commonSpaceExtension = new CommonSpaceExtension();
