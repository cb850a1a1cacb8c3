/**
 * Moves marks to their places in an open fan, on the GPU: which fans are open is a uniform, so pointing at a mark
 * uploads nothing. Picking draws with the same shader and so hits a mark where it stands.
 */
import { type Layer, LayerExtension, type UpdateParameters } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import type { Fan } from './fan';

interface FanUniforms {
  pointed: number;
  kept: number;
  isAllOpen: number;
  light: number;
}

export interface FanProps {
  getFan?: unknown;
  /** Numbers of the fans that are open, -1 for none. */
  openFans?: readonly [pointed: number, kept: number];
  isAllOpen?: boolean;
  /** Something is lifted, and the rest of its fan rests less than other marks. */
  isLifting?: boolean;
}

/** How much brighter the rest of a fan is in which one mark is lifted. */
const LIGHT = 3;

const declarations = /* glsl */ `\
layout(std140) uniform fanUniforms {
  float pointed;
  float kept;
  float isAllOpen;
  float light;
} fan;
in vec3 instanceFan;
float fan_is(float number) {
  return step(abs(instanceFan.x - number), 0.5);
}
/* pixels, y down */
vec2 fan_shift() {
  float isOpen = max(fan.isAllOpen, max(fan_is(fan.pointed), fan_is(fan.kept)));
  return instanceFan.yz * isOpen;
}
vec2 fan_toClip(vec2 pixels) {
  return project_pixel_size_to_clipspace(vec2(pixels.x, -pixels.y));
}
`;

const uniformTypes = { pointed: 'f32', kept: 'f32', isAllOpen: 'f32', light: 'f32' } as const;

const markModule: ShaderModule<FanUniforms> = {
  name: 'fan',
  vs: declarations,
  inject: {
    'vs:DECKGL_FILTER_GL_POSITION': 'position.xy += fan_toClip(fan_shift());',
    // What rests is drawn at a quarter of its opacity or less; in the fan pointed at it can still be read.
    'vs:DECKGL_FILTER_COLOR': {
      order: 1,
      injection: 'if (color.a < 0.25) color.a *= mix(1.0, fan.light, fan_is(fan.pointed));',
    },
  },
  uniformTypes,
};

/** A line layer's quad becomes the line from a mark's own place to where it stands; nothing in a closed fan. */
const leaderModule: ShaderModule<FanUniforms> = {
  name: 'fan',
  vs: declarations,
  inject: {
    'vs:#main-end': {
      order: -1,
      injection: /* glsl */ `
vec2 fan_line = fan_shift();
float fan_length = length(fan_line);
if (fan_length < 1.0) {
  gl_Position = vec4(0.0);
} else {
  vec2 fan_across = vec2(-fan_line.y, fan_line.x) / fan_length;
  vec2 fan_at = fan_line * positions.x + fan_across * positions.y * 0.5 * widthPixels;
  gl_Position = project_position_to_clipspace(instanceSourcePositions, instanceSourcePositions64Low, vec3(0.0));
  gl_Position.xy += fan_toClip(fan_at);
}
`,
    },
  },
  uniformTypes,
};

/** `[group, dx, dy]` for the attribute. */
export function fanValueOf(fan: Fan, entity: number): [number, number, number] {
  const [dx, dy] = fan.shiftOf(entity);
  return [fan.groupOf(entity), dx, dy];
}

class FanExtension extends LayerExtension<{ isLeader: boolean }> {
  static override extensionName = 'FanExtension';
  static override defaultProps = {
    getFan: { type: 'accessor', value: [-1, 0, 0] },
    openFans: { type: 'array', value: [-1, -1], compare: true },
    isAllOpen: false,
    isLifting: false,
  };

  override getShaders(this: Layer, extension: this) {
    return { modules: [extension.opts.isLeader ? leaderModule : markModule] };
  }

  override initializeState(this: Layer) {
    this.getAttributeManager()?.add({
      instanceFan: { size: 3, stepMode: 'dynamic', accessor: 'getFan' },
    });
  }

  override updateState(this: Layer<FanProps>, _: UpdateParameters<Layer>) {
    const { openFans = [-1, -1], isAllOpen = false, isLifting = false } = this.props;
    // No fan bears the number -1, and a mark without a fan is never moved.
    const [pointed, kept] = openFans.map((number) => (number < 0 ? -9 : number));
    this.setShaderModuleProps({
      fan: {
        pointed: pointed ?? -9,
        kept: kept ?? -9,
        isAllOpen: isAllOpen ? 1 : 0,
        light: isLifting ? LIGHT : 1,
      },
    });
  }
}

export const markFanExtension = new FanExtension({ isLeader: false });
export const leaderFanExtension = new FanExtension({ isLeader: true });
