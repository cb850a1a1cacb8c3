/** The shader of marks, in pixels of the screen: a glyph out of the atlas, or a ring with a rim. */
import { project } from '@deck.gl/core';
import type { Texture } from '@luma.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import type { Rgba } from '../../lib/theme-tokens';

interface MarkUniforms {
  rimColor: Rgba;
  fillColor: Rgba;
  boxPixels: number;
  rimPixels: number;
  columns: number;
  rows: number;
  glyphs: Texture;
}

const uniformBlock = /* glsl */ `\
layout(std140) uniform markUniforms {
  vec4 rimColor;
  vec4 fillColor;
  float boxPixels;
  float rimPixels;
  float columns;
  float rows;
} mark;
`;

export const markModule: ShaderModule<MarkUniforms> = {
  name: 'mark',
  dependencies: [project],
  vs: uniformBlock,
  fs: `${uniformBlock}
uniform sampler2D glyphs;
`,
  uniformTypes: {
    rimColor: 'vec4<f32>',
    fillColor: 'vec4<f32>',
    boxPixels: 'f32',
    rimPixels: 'f32',
    columns: 'f32',
    rows: 'f32',
  },
};

export const vs = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-layer-vertex-shader
in vec3 positions;
/* number of the glyph; how far to the upper right, in boxes; size in boxes; opacity */
in vec4 marks;
/* place in the atlas, from 0 to 1; pixels from the middle */
out vec4 mark_place;
out vec4 mark_color;

void main(void) {
  /* four vertices a mark, in order */
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1);
  bool isRing = mark.rimPixels > 0.0;
  float box = mark.boxPixels * marks.z;
  /* room for half of the rim, and for its soft edge */
  float side = isRing ? box + mark.rimPixels + 2.0 : box;
  vec2 fromMiddle = (corner - 0.5) * side;
  mark_place = vec4(
    (vec2(mod(marks.x, mark.columns), floor(marks.x / mark.columns)) + corner) / vec2(mark.columns, mark.rows),
    fromMiddle
  );
  geometry.position = vec4(positions, 1.0);
  geometry.pickingColor = picking_getPickingColorFromIndex(float(gl_VertexID >> 2));
  gl_Position = project_common_position_to_clipspace(geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  vec2 pixels = fromMiddle + vec2(1.0, -1.0) * marks.y * box;
  gl_Position.xy += project_pixel_size_to_clipspace(vec2(pixels.x, -pixels.y));
  mark_color = vec4(1.0, 1.0, 1.0, marks.w * layer.opacity);
  DECKGL_FILTER_COLOR(mark_color, geometry);
}
`;

export const fs = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-layer-fragment-shader
precision highp float;
in vec4 mark_place;
in vec4 mark_color;
out vec4 fragColor;

void main(void) {
  if (mark.rimPixels > 0.0) {
    float fromRim = length(mark_place.zw) - 0.5 * mark.boxPixels;
    float halfRim = 0.5 * mark.rimPixels;
    float shape = 1.0 - smoothstep(-0.5, 0.5, fromRim - halfRim);
    if (shape < 0.004) discard;
    fragColor = mix(mark.fillColor, mark.rimColor, smoothstep(-0.5, 0.5, fromRim + halfRim));
    fragColor.a *= shape;
  } else {
    fragColor = texture(glyphs, mark_place.xy);
  }
  fragColor.a *= mark_color.a;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;
