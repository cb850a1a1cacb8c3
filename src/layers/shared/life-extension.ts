/**
 * Gives a row the state that it has on the day of the clock, looked up in a table on the GPU; what is not on
 * the map that day is drawn nowhere. A step of the clock changes one uniform.
 */
import { type Layer, LayerExtension, type UpdateParameters } from '@deck.gl/core';
import type { Device, Texture } from '@luma.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import { LIFE_TABLE_WIDTH, type LifeTable } from './life-table';

/** Before all that has a date. */
const NEVER = -1e6;

interface LifeUniforms {
  since: number;
  standing: number;
  day: number;
  lifeTable: Texture;
}

export interface LifeProps {
  /** Texel at which the row's life begins. */
  getLife?: unknown;
  lives?: LifeTable;
  day?: number;
  /** If there is one: drawn is what began from this day to `day`, and not what stands on `day`. */
  since?: number | undefined;
}

const uniformBlock = /* glsl */ `\
layout(std140) uniform lifeUniforms {
  float since;
  float standing;
  float day;
} life;
`;

export const lifeModule: ShaderModule<LifeUniforms> = {
  name: 'life',
  vs: `${uniformBlock}
uniform highp sampler2D lifeTable;
in float instanceLife;
int life_state = -1;
float life_isUncertain = 0.0;
void life_look() {
  for (int i = int(instanceLife); ; i++) {
    vec4 phase = texelFetch(lifeTable, ivec2(i % ${LIFE_TABLE_WIDTH}, i / ${LIFE_TABLE_WIDTH}), 0);
    if (life.day < phase.x) return;
    if (life.since <= phase.x && life.standing <= phase.y) {
      life_state = int(phase.z);
      life_isUncertain = phase.w;
      return;
    }
  }
}
`,
  inject: {
    // What is not on the map that day is not worked out any further.
    'vs:#main-start': `life_look();
if (life_state < 0) {
  gl_Position = vec4(0.0);
  return;
}`,
  },
  uniformTypes: { since: 'f32', standing: 'f32', day: 'f32' },
};

function makeTexture(device: Device, lives: LifeTable | undefined): Texture {
  const texels = lives?.texels ?? new Float32Array(LIFE_TABLE_WIDTH * 4);
  return device.createTexture({
    data: texels,
    width: LIFE_TABLE_WIDTH,
    height: texels.length / (LIFE_TABLE_WIDTH * 4),
    format: 'rgba32float',
    sampler: { minFilter: 'nearest', magFilter: 'nearest' },
  });
}

class LifeExtension extends LayerExtension {
  static override extensionName = 'LifeExtension';
  static override defaultProps = {
    getLife: { type: 'accessor', value: 0 },
    lives: { type: 'object', value: null, compare: false },
    day: 0,
  };

  override getShaders() {
    return { modules: [lifeModule] };
  }

  override initializeState(this: Layer<LifeProps>) {
    this.getAttributeManager()?.add({
      instanceLife: { size: 1, stepMode: 'dynamic', accessor: 'getLife' },
    });
  }

  override updateState(this: Layer<LifeProps>, { oldProps }: UpdateParameters<Layer<LifeProps>>) {
    const { lives, day = 0, since } = this.props;
    const before = this.state.lifeTable as Texture | undefined;
    if (!before || lives !== oldProps.lives) {
      before?.destroy();
      this.setState({ lifeTable: makeTexture(this.context.device, lives) });
    }
    const lifeTable = this.state.lifeTable as Texture;
    const standing = since === undefined ? day : NEVER;
    this.setShaderModuleProps({ life: { since: since ?? NEVER, standing, day, lifeTable } });
  }

  override finalizeState(this: Layer) {
    (this.state?.lifeTable as Texture | undefined)?.destroy();
  }
}

export const lifeExtension = new LifeExtension();
