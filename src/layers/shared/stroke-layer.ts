/**
 * Draws lines as a cartographer would: casing, dashes or dots or a hollow core, in one pass, so that where two lines
 * cross the upper one's casing cuts the lower. Distances are measured along the whole line, so a dash runs on over a
 * vertex.
 *
 * Shapes are signed distances: box for butt ends, capsule for round ones.
 */
import { Layer, type LayerProps, picking, project, type UpdateParameters } from '@deck.gl/core';
import type { RenderPass } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import type { ShaderModule } from '@luma.gl/shadertools';
import { STATES } from '../../domain/lifespan';
import type { Rgba } from '../../lib/theme-tokens';
import { SKETCH, strokeStyles, UNCERTAIN_OPACITY } from './cable-style';
import { emphasisModule } from './emphasis-extension';
import { lifeModule } from './life-extension';
import { makeStrips, PAIR, PLACE_SIZE, type Strips } from './strips';

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

type Accessor<Row, Value> = Value | ((row: Row) => Value);

interface OwnProps<Row> {
  data: readonly Row[];
  /** Longitude, latitude, longitude, ... */
  getPath: (row: Row) => readonly number[];
  getColor: Accessor<Row, Rgba>;
  /** In parts of `widthPixels`. */
  getWidth?: Accessor<Row, number>;
  /** Without casings. */
  widthPixels: number;
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
  /** Ends are round; else they are cut off. */
  hasCaps?: boolean;
  /** Lies on the globe. */
  isSphere: boolean;
}

export type StrokeLayerProps<Row> = OwnProps<Row> &
  Omit<LayerProps, 'data'> & {
    /** Of the style's layer that it is drawn beneath. */
    beforeId?: string;
  };

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

const strokeModule: ShaderModule<StrokeUniforms> = {
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

const vs = /* glsl */ `\
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

const fs = /* glsl */ `\
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

const NO_STRIPS = makeStrips([], false);

/** What deck.gl hands to what fills an attribute. */
interface Filled {
  value: ArrayLike<number> | null;
}

/**
 * Lines with a width in pixels. Needs the extensions of life and of emphasis, in this order.
 */
export class StrokeLayer<Row> extends Layer<Required<OwnProps<Row>>> {
  static override layerName = 'StrokeLayer';
  static override defaultProps = {
    data: { type: 'data', value: [] },
    getPath: { type: 'accessor', value: (row: { path: number[] }) => row.path },
    getColor: { type: 'accessor', value: [0, 0, 0, 255] },
    getWidth: { type: 'accessor', value: 1 },
    widthPixels: 1,
    casingColor: { type: 'array', value: [0, 0, 0, 255], compare: true },
    endedColor: { type: 'array', value: [128, 128, 128, 255], compare: true },
    casingPixels: 0,
    hoverPixels: 0,
    isPlain: false,
    isSketch: false,
    hasCaps: true,
    isSphere: false,
  };

  declare state: {
    model?: Model;
    strips: Strips;
    /** deck.gl's own names: vertices in all, and the first of each row. */
    numInstances: number;
    startIndices: number[];
  };

  override getShaders() {
    return super.getShaders({ vs, fs, modules: [project, picking, strokeModule] });
  }

  override initializeState() {
    this.setState({ strips: NO_STRIPS, numInstances: 0, startIndices: [] });
    const filledWith = (name: 'positions' | 'places' | 'indices') => (attribute: Filled) => {
      attribute.value = this.state.strips[name];
    };
    const made = { noAlloc: true, accessor: 'getPath' } as const;
    this.getAttributeManager()?.add({
      indices: { ...made, size: 1, isIndexed: true, update: filledWith('indices') },
      points: {
        ...made,
        size: 3,
        update: filledWith('positions'),
        shaderAttributes: {
          beforePositions: { vertexOffset: 0 },
          positions: { vertexOffset: PAIR },
          afterPositions: { vertexOffset: 2 * PAIR },
        },
      },
      places: { ...made, size: PLACE_SIZE, update: filledWith('places') },
      widths: { size: 1, accessor: 'getWidth', defaultValue: 1 },
      colors: { size: 4, type: 'unorm8', accessor: 'getColor', defaultValue: [0, 0, 0, 255] },
      rowIndexes: { size: 1, accessor: (_: unknown, { index }: { index: number }) => index },
    });
  }

  override updateState(parameters: UpdateParameters<this>) {
    super.updateState(parameters);
    const { props, oldProps, changeFlags } = parameters;
    const isOther = changeFlags.dataChanged || props.isSphere !== oldProps.isSphere;
    if (isOther) this.#makeStrips();
    if (isOther && !changeFlags.dataChanged) this.getAttributeManager()?.invalidateAll();
    if (changeFlags.extensionsChanged) this.#makeModel();
    const { casingColor, endedColor, isPlain, isSketch, hasCaps, isSphere } = props;
    const { widthPixels, casingPixels, hoverPixels } = props;
    this.setShaderModuleProps({
      stroke: {
        casingColor: casingColor.map((channel) => channel / 255) as Rgba,
        endedColor: endedColor.map((channel) => channel / 255) as Rgba,
        widthPixels,
        casingPixels,
        hoverPixels,
        isPlain: Number(isPlain),
        isSketch: Number(isSketch),
        hasCaps: Number(hasCaps),
        isSphere: Number(isSphere),
      },
    });
  }

  #makeStrips(): void {
    const { data, getPath, isSphere } = this.props;
    const strips = makeStrips(data.map(getPath), isSphere);
    this.setState({ strips, numInstances: strips.vertexCount, startIndices: strips.starts });
  }

  #makeModel(): void {
    this.state.model?.destroy();
    const model = new Model(this.context.device, {
      ...this.getShaders(),
      id: this.props.id,
      topology: 'triangle-list',
      isInstanced: false,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts({ isInstanced: false }) ?? [],
    });
    this.setState({ model });
    this.getAttributeManager()?.invalidateAll();
  }

  override draw({ renderPass }: { renderPass: RenderPass }) {
    const { model, strips } = this.state;
    if (!model || strips.indices.length === 0) return;
    model.setVertexCount(strips.indices.length);
    model.draw(renderPass);
  }
}
