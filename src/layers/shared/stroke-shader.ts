/**
 * The shader of lines. Distances are measured along the whole line, so a dash runs on over a vertex. Shapes are signed
 * distances: box for butt ends, capsule for round ones.
 */
import { project } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import { STATES } from '../../domain/lifespan';
import type { Rgba } from '../../lib/theme-tokens';
import { SKETCH, strokeStyles, UNCERTAIN_OPACITY } from './cable-style';
import { emphasisModule } from './emphasis-extension';
import { lifeModule } from './life-extension';

interface StrokeUniforms {
  casingColor: Rgba;
  endedColor: Rgba;
  widthPixels: number;
  casingPixels: number;
  hoverPixels: number;
  isPlain: number;
  isSketch: number;
  hasCaps: number;
  isSphere: number;
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
  float widthPixels;
  float casingPixels;
  float hoverPixels;
  float isPlain;
  float isSketch;
  float hasCaps;
  float isSphere;
} stroke;
`;

export const strokeModule: ShaderModule<StrokeUniforms> = {
  name: 'stroke',
  dependencies: [project, lifeModule, emphasisModule],
  vs: `${uniformBlock}
const vec4 STROKE_STYLES[${STATES.length}] = vec4[${STATES.length}](${styleTable});
const bool STROKE_IS_ENDED[${STATES.length}] = bool[${STATES.length}](${isEnded});
`,
  fs: uniformBlock,
  uniformTypes: {
    casingColor: 'vec4<f32>',
    endedColor: 'vec4<f32>',
    widthPixels: 'f32',
    casingPixels: 'f32',
    hoverPixels: 'f32',
    isPlain: 'f32',
    isSketch: 'f32',
    hasCaps: 'f32',
    isSphere: 'f32',
  },
};

export const vs = /* glsl */ `\
#version 300 es
#define SHADER_NAME stroke-layer-vertex-shader
in vec3 beforePositions;
in vec3 positions;
in vec3 afterPositions;
in vec3 places;
in float widths;
in vec4 colors;
in float rowIndexes;
flat out vec4 stroke_color;
flat out vec4 stroke_pattern;
/* of the line, and of the line in its casing */
flat out vec2 stroke_halfPixels;
/* from -1 to 1 across; pixels along the whole line; pixels beyond its end; negative behind the horizon */
out vec4 stroke_place;

vec3 acrossOf(vec3 up, vec3 way) {
  vec3 across = cross(up, way);
  float size = length(across);
  return size > 0.0 ? across / size : vec3(0.0);
}

void main(void) {
  bool isStart = places.y < -0.5;
  bool isEnd = places.y > 0.5;
  /* the point of a cap lies beyond the end, and says the direction alone */
  vec3 base = isStart ? afterPositions : isEnd ? beforePositions : positions;
  vec3 up = stroke.isSphere > 0.5 ? normalize(base) : vec3(0.0, 0.0, 1.0);
  vec3 acrossA = acrossOf(up, isStart ? afterPositions - positions : positions - beforePositions);
  vec3 acrossB = acrossOf(up, isEnd ? positions - beforePositions : afterPositions - positions);
  if (acrossA == vec3(0.0)) acrossA = acrossB;
  if (acrossB == vec3(0.0)) acrossB = acrossA;
  vec3 across = normalize(acrossA + acrossB);
  float stretch = 1.0 / max(dot(across, acrossB), 0.5);

  vec4 style = stroke.isPlain > 0.5 ? vec4(0.0, 0.0, 0.0, 1.0) : STROKE_STYLES[life_state];
  float halfPixels = 0.5 * (stroke.widthPixels * widths * style.w + stroke.hoverPixels * emphasis_isLifted());
  stroke_halfPixels = vec2(
    halfPixels * mix(1.0, ${float(SKETCH.coreFactor)}, stroke.isSketch),
    halfPixels + stroke.casingPixels
  );
  float reach = places.y * stroke.hasCaps;
  vec3 aside = (across * places.x * stretch + cross(across, up) * reach) * project_pixel_size(stroke_halfPixels.y);
  geometry.position = vec4(base + aside, 1.0);
  geometry.pickingColor = picking_getPickingColorFromIndex(rowIndexes);
  gl_Position = project_common_position_to_clipspace(geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);

  stroke_color = vec4(colors.rgb, colors.a * layer.opacity);
  DECKGL_FILTER_COLOR(stroke_color, geometry);
  if (stroke.isPlain < 0.5 && STROKE_IS_ENDED[life_state]) stroke_color.rgb = stroke.endedColor.rgb;
  stroke_color.a *= mix(1.0, ${float(UNCERTAIN_OPACITY)}, life_isUncertain);
  stroke_pattern = style;
  stroke_place = vec4(
    places.x,
    places.z * project.scale + reach * stroke_halfPixels.y,
    abs(reach) * stroke_halfPixels.y,
    stroke.isSphere > 0.5 ? dot(up, project.cameraPosition - base) : 1.0
  );
}
`;

export const fs = /* glsl */ `\
#version 300 es
#define SHADER_NAME stroke-layer-fragment-shader
precision highp float;
flat in vec4 stroke_color;
flat in vec4 stroke_pattern;
flat in vec2 stroke_halfPixels;
in vec4 stroke_place;
out vec4 fragColor;

void main(void) {
  float strokeHalf = stroke_halfPixels.x;
  bool isBeyond = stroke_place.z > 0.0;
  float across = length(vec2(stroke_place.z, stroke_place.x * stroke_halfPixels.y));
  float casing = 1.0 - smoothstep(-0.5, 0.5, across - stroke_halfPixels.y);
  // Triangles that fold at a corner face the other way, and are seen through the globe.
  if (casing < 0.004 || stroke_place.w < 0.0) discard;
  fragColor = stroke_color;
  if (picking.isActive < 0.5) {
    // The rhythm of dashes is that of a whole line.
    float width = strokeHalf * 2.0 / mix(1.0, ${float(SKETCH.coreFactor)}, stroke.isSketch);
    float dash = stroke_pattern.x * width;
    float period = dash + abs(stroke_pattern.y) * width;
    float edge = across - strokeHalf;
    if (period > 0.0) {
      float phase = mod(stroke_place.y, period);
      float between = phase > dash ? min(phase - dash, period - phase) : -min(phase, dash - phase);
      edge = stroke_pattern.y < 0.0
        ? length(vec2(max(between, 0.0), across)) - strokeHalf
        : max(between, edge);
    }
    float fill = 1.0 - smoothstep(-0.5, 0.5, edge);
    vec3 casingColor = mix(stroke.casingColor.rgb, stroke_color.rgb, stroke.isSketch * ${float(SKETCH.casingTint)});
    if (stroke_pattern.z > 0.0) fill *= smoothstep(-0.5, 0.5, across - strokeHalf * stroke_pattern.z);
    // The casing of an end would cut the stretch that goes on there.
    if (isBeyond) casing = fill;
    float alpha = mix(casing * stroke.casingColor.a * stroke_color.a, stroke_color.a, fill);
    if (alpha < 0.004) discard;
    fragColor = vec4(mix(casingColor, stroke_color.rgb, fill), alpha);
  }
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;
