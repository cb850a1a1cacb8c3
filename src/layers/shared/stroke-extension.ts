/**
 * Draws a path as a cartographer would: casing, dashes or dots or a hollow core, in one pass, so that
 * where two lines cross the upper one's casing cuts the lower. Distances are measured along the whole
 * path, so a dash runs on over a vertex (PathStyleExtension starts anew at each, or pays for a copy).
 *
 * Shapes are signed distances: box for butt ends, capsule for round ones.
 */
import { type Layer, LayerExtension, type UpdateParameters } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import type { Rgba } from '../../lib/theme-tokens';

interface StrokeUniforms {
  casingColor: [number, number, number, number];
  casingPixels: number;
  hoverPixels: number;
}

export interface StrokeProps {
  /**
   * At every vertex `[dash, gap, hollow, along]`: dash and gap in stroke widths (0 and 0 for a solid line, a
   * negative gap for round ends), the share of the width that is core, and the distance from the start of
   * the path in common units. One attribute, since WebGL has sixteen and a path takes thirteen.
   */
  getStroke?: unknown;
  casingColor?: Rgba;
  casingPixels?: number;
  /** Added to the width of the lifted line. */
  hoverPixels?: number;
}

const uniformBlock = /* glsl */ `\
layout(std140) uniform strokeUniforms {
  vec4 casingColor;
  float casingPixels;
  float hoverPixels;
} stroke;
`;

const strokeModule: ShaderModule<StrokeUniforms> = {
  name: 'stroke',
  vs: uniformBlock,
  fs: uniformBlock,
  inject: {
    'vs:#decl': /* glsl */ `
in vec4 instanceStroke;
out vec4 stroke_pattern;
out vec2 stroke_halfPixels;
out float stroke_alongPixels;
`,
    'vs:DECKGL_FILTER_SIZE': /* glsl */ `
float stroke_half = size.x / project_pixel_size(1.0) + 0.5 * stroke.hoverPixels * emphasis_isLifted();
stroke_halfPixels = vec2(stroke_half, stroke_half + stroke.casingPixels);
size = vec3(vec2(project_pixel_size(stroke_halfPixels.y)), 0.0);
`,
    'vs:#main-end': /* glsl */ `
stroke_pattern = instanceStroke;
stroke_alongPixels = instanceStroke.w * project.scale;
`,
    'fs:#decl': /* glsl */ `
in vec4 stroke_pattern;
in vec2 stroke_halfPixels;
in float stroke_alongPixels;
`,
    'fs:#main-end': /* glsl */ `
if (!bool(picking.isActive)) {
  float strokeHalf = stroke_halfPixels.x;
  bool isBeyond = vPathPosition.y < 0.0 || vPathPosition.y > vPathLength;
  float across = (isBeyond ? length(vCornerOffset) : abs(vPathPosition.x)) * stroke_halfPixels.y;
  float width = strokeHalf * 2.0;
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
  float casing = 1.0 - smoothstep(-0.5, 0.5, edge - stroke.casingPixels);
  if (stroke_pattern.z > 0.0) {
    fill *= smoothstep(-0.5, 0.5, across - strokeHalf * stroke_pattern.z);
  }
  float casingAlpha = casing * stroke.casingColor.a * vColor.a;
  float alpha = mix(casingAlpha, vColor.a, fill);
  if (alpha < 0.004) discard;
  fragColor = vec4(mix(stroke.casingColor.rgb, vColor.rgb, fill), alpha);
}
`,
  },
  uniformTypes: {
    casingColor: 'vec4<f32>',
    casingPixels: 'f32',
    hoverPixels: 'f32',
  },
};

class StrokeExtension extends LayerExtension {
  static override extensionName = 'StrokeExtension';
  static override defaultProps = {
    getStroke: { type: 'accessor', value: [0, 0, 0, 0] },
    casingColor: { type: 'array', value: [0, 0, 0, 255] },
    casingPixels: 0.9,
    hoverPixels: 0.8,
  };

  override getShaders() {
    return { modules: [strokeModule] };
  }

  override initializeState(this: Layer) {
    this.getAttributeManager()?.addInstanced({
      instanceStroke: { size: 4, accessor: 'getStroke' },
    });
  }

  override updateState(this: Layer<StrokeProps>, _: UpdateParameters<Layer>) {
    const { casingColor = [0, 0, 0, 255], casingPixels = 0.9, hoverPixels = 0.8 } = this.props;
    this.setShaderModuleProps({
      stroke: {
        casingColor: casingColor.map((channel) => channel / 255) as Rgba,
        casingPixels,
        hoverPixels,
      },
    });
  }
}

export const strokeExtension = new StrokeExtension();
