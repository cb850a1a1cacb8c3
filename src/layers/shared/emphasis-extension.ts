/**
 * Lifts one thing, or keeps several lit, and lets the rest rest, and lets older things rest in the modes "window" and "new",
 * by uniforms alone: hovering or moving the clock uploads nothing. What the filters leave out is drawn nowhere, and so
 * not picked: a byte for each entity says it.
 */
import { type Layer, LayerExtension, project, type UpdateParameters } from '@deck.gl/core';
import type { Device, Texture } from '@luma.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import type { TimeWindow } from '../../domain/time-window';
import { MASK_WIDTH, maskTexture } from './mask-texture';

/** Stands for "never opened on a known day"; outside every span. */
const NO_DAY = -2_000_000;

/** Texels in a row of the table of what is lit. */
const LIT_WIDTH = 1024;
/** How much of the way from rest to full the lit keep while one thing is lifted among them. */
const BESIDE_LIFTED = 0.35;

interface EmphasisUniforms {
  lifted: number;
  kept: number;
  hasLit: number;
  openedFrom: number;
  openedTo: number;
  dim: number;
  rest: number;
  isGlobe: number;
  litTable: Texture;
  isMasked: number;
  passingMask: Texture;
}

export interface EmphasisProps {
  getEmphasis?: unknown;
  /** Entity under the pointer, -1 for none. */
  lifted?: number;
  /** Entity that is selected, -1 for none; it never dims, and the filters do not leave it out. */
  kept?: number;
  /** Entities that are lit together, `null` for none; compared by identity. */
  lit?: ReadonlySet<number> | null;
  window?: TimeWindow;
  /** What stands on the far side of the globe is not drawn; marks face the viewer, so culling cannot tell. */
  isGlobe?: boolean;
  /** By entity, 1 for what the filters let through; `null` for all. */
  passing?: Uint8Array | null;
}

const uniformBlock = /* glsl */ `\
layout(std140) uniform emphasisUniforms {
  float lifted;
  float kept;
  float hasLit;
  float openedFrom;
  float openedTo;
  float dim;
  float rest;
  float isGlobe;
  float isMasked;
} emphasis;
`;

export const emphasisModule: ShaderModule<EmphasisUniforms> = {
  name: 'emphasis',
  dependencies: [project],
  vs: `${uniformBlock}
uniform highp sampler2D litTable;
uniform highp sampler2D passingMask;
in vec2 instanceEmphasis;
float emphasis_isLifted() {
  return step(abs(instanceEmphasis.x - emphasis.lifted), 0.5);
}
float emphasis_isKept() {
  return step(abs(instanceEmphasis.x - emphasis.kept), 0.5);
}
bool emphasis_isLeftOut() {
  if (emphasis.isMasked < 0.5 || emphasis_isKept() > 0.5) return false;
  int entity = int(instanceEmphasis.x + 0.5);
  return texelFetch(passingMask, ivec2(entity % ${MASK_WIDTH}, entity / ${MASK_WIDTH}), 0).r < 0.5;
}
float emphasis_isLit() {
  int at = int(instanceEmphasis.x);
  if (emphasis.hasLit < 0.5 || at < 0 || at / ${LIT_WIDTH} >= textureSize(litTable, 0).y) return 0.0;
  return texelFetch(litTable, ivec2(at % ${LIT_WIDTH}, at / ${LIT_WIDTH}), 0).r;
}
float emphasis_alpha() {
  float isKept = max(emphasis_isLifted(), emphasis_isKept());
  float besideLifted = mix(1.0, ${BESIDE_LIFTED}, step(-0.5, emphasis.lifted));
  float level = max(isKept, emphasis_isLit() * besideLifted);
  float isAny = max(step(-0.5, max(emphasis.lifted, emphasis.kept)), emphasis.hasLit);
  float lift = mix(1.0, mix(emphasis.dim, 1.0, level), isAny);
  float isOpened = step(emphasis.openedFrom, instanceEmphasis.y) * step(instanceEmphasis.y, emphasis.openedTo);
  return lift * mix(emphasis.rest, 1.0, isOpened);
}
bool emphasis_isBehind(vec3 positionCommon) {
  return emphasis.isGlobe > 0.5 && dot(positionCommon, project.cameraPosition - positionCommon) < 0.0;
}
`,
  inject: {
    'vs:DECKGL_FILTER_COLOR': 'color.a *= emphasis_alpha();',
    'vs:#main-end':
      'if (emphasis_isLeftOut() || emphasis_isBehind(geometry.position.xyz)) gl_Position = vec4(0.0);',
  },
  uniformTypes: {
    lifted: 'f32',
    kept: 'f32',
    hasLit: 'f32',
    openedFrom: 'f32',
    openedTo: 'f32',
    dim: 'f32',
    rest: 'f32',
    isGlobe: 'f32',
    isMasked: 'f32',
  },
};

/** A texel for each entity, full where it is lit; of whole rows, of which there are as many as the last needs. */
export function litTexels(lit: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  const last = Math.max(0, ...lit);
  const texels = new Uint8Array((Math.floor(last / LIT_WIDTH) + 1) * LIT_WIDTH);
  for (const entity of lit) if (entity >= 0) texels[entity] = 255;
  return texels;
}

function makeLitTable(device: Device, lit: ReadonlySet<number> | null): Texture {
  const data = litTexels(lit ?? new Set());
  return device.createTexture({
    data,
    width: LIT_WIDTH,
    height: data.length / LIT_WIDTH,
    format: 'r8unorm',
    sampler: { minFilter: 'nearest', magFilter: 'nearest' },
  });
}

/** `[entity, day of opening]` for the attribute; rows without a day lie outside every span. */
export function emphasisOf(entity: number, openedDay: number | null): [number, number] {
  return [entity, openedDay ?? NO_DAY];
}

class EmphasisExtension extends LayerExtension {
  static override extensionName = 'EmphasisExtension';
  static override defaultProps = {
    getEmphasis: { type: 'accessor', value: [-1, NO_DAY] },
    lifted: -1,
    kept: -1,
    lit: { type: 'object', value: null, optional: true },
    window: { type: 'object', value: null, optional: true },
    isGlobe: false,
    passing: { type: 'object', value: null, optional: true },
  };

  override getShaders() {
    return { modules: [emphasisModule] };
  }

  override initializeState(this: Layer) {
    this.getAttributeManager()?.add({
      instanceEmphasis: { size: 2, stepMode: 'dynamic', accessor: 'getEmphasis' },
    });
  }

  override updateState(
    this: Layer<EmphasisProps>,
    { oldProps }: UpdateParameters<Layer<EmphasisProps>>,
  ) {
    const { lifted = -1, kept = -1, lit = null, window, isGlobe = false } = this.props;
    const { passing = null } = this.props;
    const before = this.state.litTable as Texture | undefined;
    if (!before || lit !== (oldProps.lit ?? null)) {
      before?.destroy();
      this.setState({ litTable: makeLitTable(this.context.device, lit) });
    }
    const isAsOf = !window || window.mode === 'as-of';
    this.setShaderModuleProps({
      emphasis: {
        lifted,
        kept,
        hasLit: lit ? 1 : 0,
        litTable: this.state.litTable as Texture,
        openedFrom: isAsOf ? NO_DAY : window.openedFromDay,
        openedTo: isAsOf ? -NO_DAY : window.openedToDay,
        dim: 0.22,
        rest: 0.12,
        isGlobe: isGlobe ? 1 : 0,
        isMasked: passing ? 1 : 0,
        passingMask: maskTexture(this.context.device, passing),
      },
    });
  }

  override finalizeState(this: Layer) {
    (this.state?.litTable as Texture | undefined)?.destroy();
  }
}

export const emphasisExtension = new EmphasisExtension();
