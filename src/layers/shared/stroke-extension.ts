/**
 * Draws a path as a cartographer would: casing, dashes or dots or a hollow core, in one pass, so that
 * where two lines cross the upper one's casing cuts the lower. Distances are measured along the whole
 * path, so a dash runs on over a vertex (PathStyleExtension starts anew at each, or pays for a copy).
 *
 * Shapes are signed distances: box for butt ends, capsule for round ones.
 */
import { type Layer, LayerExtension, type UpdateParameters } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import { STATES } from '../../domain/lifespan';
import type { Rgba } from '../../lib/theme-tokens';
import { SKETCH, strokeStyles, UNCERTAIN_OPACITY } from './cable-style';
import { lifeModule } from './life-extension';

interface StrokeUniforms {
  casingColor: Rgba;
  endedColor: Rgba;
  casingPixels: number;
  hoverPixels: number;
  isPlain: number;
  isSketch: number;
}

export interface StrokeProps {
  /** At every vertex: the distance from the start of the path in common units. */
  getAlong?: unknown;
  casingColor?: Rgba;
  /** Of what is ended, instead of the line's own. */
  endedColor?: Rgba;
  casingPixels?: number;
  /** Added to the width of the lifted line. */
  hoverPixels?: number;
  /** The same whole stroke in every state. */
  isPlain?: boolean;
  /** A stretch whose course is inferred: see `SKETCH`. */
  isSketch?: boolean;
}

const float = (value: number) => value.toFixed(4);

/** By state: dash and gap in stroke widths (a negative gap for round ends), core, factor on the width. */
const styleTable = STATES.map((state) => {
  const { dash, gap, hollow, isRound, widthFactor } = strokeStyles[state];
  return `vec4(${[dash, isRound ? -gap : gap, hollow, widthFactor].map(float).join(', ')})`;
}).join(', ');
const isEnded = STATES.map((state) => (strokeStyles[state].isGrey ? 'true' : 'false')).join(', ');

const uniformBlock = /* glsl */ `\
layout(std140) uniform strokeUniforms {
  vec4 casingColor;
  vec4 endedColor;
  float casingPixels;
  float hoverPixels;
  float isPlain;
  float isSketch;
} stroke;
`;

const strokeModule: ShaderModule<StrokeUniforms> = {
  name: 'stroke',
  dependencies: [lifeModule],
  vs: `${uniformBlock}
const vec4 STROKE_STYLES[${STATES.length}] = vec4[${STATES.length}](${styleTable});
const bool STROKE_IS_ENDED[${STATES.length}] = bool[${STATES.length}](${isEnded});
vec4 stroke_style() {
  return life_state < 0 || stroke.isPlain > 0.5 ? vec4(0.0, 0.0, 0.0, 1.0) : STROKE_STYLES[life_state];
}
`,
  fs: uniformBlock,
  inject: {
    'vs:#decl': /* glsl */ `
in float instanceAlong;
out vec4 stroke_pattern;
out vec2 stroke_halfPixels;
out float stroke_alongPixels;
out vec2 stroke_isEnd;
`,
    'vs:DECKGL_FILTER_SIZE': /* glsl */ `
float stroke_half = size.x * stroke_style().w / project_pixel_size(1.0) + 0.5 * stroke.hoverPixels * emphasis_isLifted();
stroke_halfPixels = vec2(stroke_half * mix(1.0, ${float(SKETCH.coreFactor)}, stroke.isSketch), stroke_half + stroke.casingPixels);
size = vec3(vec2(project_pixel_size(stroke_halfPixels.y)), 0.0);
`,
    'vs:DECKGL_FILTER_COLOR': /* glsl */ `
if (stroke.isPlain < 0.5 && life_state >= 0 && STROKE_IS_ENDED[life_state]) color.rgb = stroke.endedColor.rgb;
color.a *= mix(1.0, ${float(UNCERTAIN_OPACITY)}, life_isUncertain);
`,
    'vs:#main-end': /* glsl */ `
stroke_pattern = stroke_style();
stroke_alongPixels = instanceAlong * project.scale;
stroke_isEnd = vec2(
  instanceTypes == 1.0 || instanceTypes == 3.0 ? 1.0 : 0.0,
  instanceTypes == 2.0 || instanceTypes == 3.0 ? 1.0 : 0.0
);
`,
    'fs:#decl': /* glsl */ `
in vec4 stroke_pattern;
in vec2 stroke_halfPixels;
in float stroke_alongPixels;
in vec2 stroke_isEnd;
`,
    'fs:#main-end': /* glsl */ `
if (!bool(picking.isActive)) {
  float strokeHalf = stroke_halfPixels.x;
  bool isBeyond = vPathPosition.y < 0.0 || vPathPosition.y > vPathLength;
  float across = (isBeyond ? length(vCornerOffset) : abs(vPathPosition.x)) * stroke_halfPixels.y;
  // The rhythm of dashes is that of a whole line.
  float width = strokeHalf * 2.0 / mix(1.0, ${float(SKETCH.coreFactor)}, stroke.isSketch);
  float dash = stroke_pattern.x * width;
  float period = dash + abs(stroke_pattern.y) * width;
  float edge = across - strokeHalf;
  if (period > 0.0) {
    float phase = mod(stroke_alongPixels + vPathPosition.y * stroke_halfPixels.y, period);
    float beyond = phase > dash ? min(phase - dash, period - phase) : -min(phase, dash - phase);
    edge = stroke_pattern.y < 0.0
      ? length(vec2(max(beyond, 0.0), across)) - strokeHalf
      : max(beyond, edge);
  }
  float fill = 1.0 - smoothstep(-0.5, 0.5, edge);
  float casing = 1.0 - smoothstep(-0.5, 0.5, edge - stroke_halfPixels.y + strokeHalf);
  vec3 casingColor = mix(stroke.casingColor.rgb, vColor.rgb, stroke.isSketch * ${float(SKETCH.casingTint)});
  if (stroke_pattern.z > 0.0) {
    fill *= smoothstep(-0.5, 0.5, across - strokeHalf * stroke_pattern.z);
  }
  // The casing of an end would cut the segment that goes on there.
  bool isAtEnd = (vPathPosition.y < 0.0 && stroke_isEnd.x > 0.5)
    || (vPathPosition.y > vPathLength && stroke_isEnd.y > 0.5);
  if (isAtEnd) casing = fill;
  float casingAlpha = casing * stroke.casingColor.a * vColor.a;
  float alpha = mix(casingAlpha, vColor.a, fill);
  if (alpha < 0.004) discard;
  fragColor = vec4(mix(casingColor, vColor.rgb, fill), alpha);
}
`,
  },
  uniformTypes: {
    casingColor: 'vec4<f32>',
    endedColor: 'vec4<f32>',
    casingPixels: 'f32',
    hoverPixels: 'f32',
    isPlain: 'f32',
    isSketch: 'f32',
  },
};

class StrokeExtension extends LayerExtension {
  static override extensionName = 'StrokeExtension';
  static override defaultProps = {
    getAlong: { type: 'accessor', value: 0 },
    casingColor: { type: 'array', value: [0, 0, 0, 255] },
    endedColor: { type: 'array', value: [128, 128, 128, 255] },
    casingPixels: 0.9,
    hoverPixels: 0.8,
    isPlain: false,
    isSketch: false,
  };

  override getShaders() {
    return { modules: [strokeModule] };
  }

  override initializeState(this: Layer) {
    this.getAttributeManager()?.addInstanced({
      instanceAlong: { size: 1, accessor: 'getAlong' },
    });
  }

  override updateState(this: Layer<StrokeProps>, _: UpdateParameters<Layer>) {
    const { casingColor, endedColor, casingPixels, hoverPixels, isPlain, isSketch } = this
      .props as Required<StrokeProps>;
    this.setShaderModuleProps({
      stroke: {
        casingColor: casingColor.map((channel) => channel / 255) as Rgba,
        endedColor: endedColor.map((channel) => channel / 255) as Rgba,
        casingPixels,
        hoverPixels,
        isPlain: isPlain ? 1 : 0,
        isSketch: isSketch ? 1 : 0,
      },
    });
  }
}

export const strokeExtension = new StrokeExtension();
