/** The shader of marks, in pixels of the screen: a glyph out of the atlas, or a ring with a rim. */
import { project } from '@deck.gl/core';
import type { Texture } from '@luma.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import type { Rgba } from '../../lib/theme-tokens';

/** Sets of marks that one layer can hold; three times so many vectors are the kilobyte that luma.gl takes for a block. */
export const MAX_SETS = 20;

type MarkUniforms = {
  /** Of each set: side of the box, width of the rim, opacity, whether it can be picked. */
  looks: [boxPixels: number, rimPixels: number, opacity: number, isPickable: number][];
  rimColors: Rgba[];
  fillColors: Rgba[];
  columns: number;
  rows: number;
};

type MarkBindings = { glyphs: Texture };

const uniformBlock = /* glsl */ `\
layout(std140) uniform markUniforms {
  vec4 looks[${MAX_SETS}];
  vec4 rimColors[${MAX_SETS}];
  vec4 fillColors[${MAX_SETS}];
  float columns;
  float rows;
} mark;
`;

export const markModule: ShaderModule<MarkUniforms & MarkBindings, MarkUniforms, MarkBindings> = {
  name: 'mark',
  dependencies: [project],
  vs: uniformBlock,
  fs: `${uniformBlock}
uniform sampler2D glyphs;
`,
  uniformTypes: {
    looks: ['vec4<f32>', MAX_SETS],
    rimColors: ['vec4<f32>', MAX_SETS],
    fillColors: ['vec4<f32>', MAX_SETS],
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
in float sets;
/* place in the atlas, from 0 to 1; pixels from the middle */
out vec4 mark_place;
out vec4 mark_color;
flat out int mark_set;

void main(void) {
  mark_set = int(sets);
  vec4 look = mark.looks[mark_set];
  /* what is not shown, or cannot be picked while that is asked, is not worked out any further */
  if (look.z == 0.0 || look.w < picking.isActive) {
    gl_Position = vec4(0.0);
    return;
  }
  /* four vertices a mark, in order */
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1);
  bool isRing = look.y > 0.0;
  float box = look.x * marks.z;
  /* room for half of the rim, and for its soft edge */
  float side = isRing ? box + look.y + 2.0 : box;
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
  mark_color = vec4(1.0, 1.0, 1.0, marks.w * look.z * layer.opacity);
  DECKGL_FILTER_COLOR(mark_color, geometry);
}
`;

export const fs = /* glsl */ `\
#version 300 es
#define SHADER_NAME mark-layer-fragment-shader
precision highp float;
in vec4 mark_place;
in vec4 mark_color;
flat in int mark_set;
out vec4 fragColor;

void main(void) {
  vec4 look = mark.looks[mark_set];
  if (look.y > 0.0) {
    float fromRim = length(mark_place.zw) - 0.5 * look.x;
    float halfRim = 0.5 * look.y;
    float shape = 1.0 - smoothstep(-0.5, 0.5, fromRim - halfRim);
    if (shape < 0.004) discard;
    fragColor = mix(mark.fillColors[mark_set], mark.rimColors[mark_set], smoothstep(-0.5, 0.5, fromRim + halfRim));
    fragColor.a *= shape;
  } else {
    fragColor = texture(glyphs, mark_place.xy);
  }
  fragColor.a *= mark_color.a;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;
