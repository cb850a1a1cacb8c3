/**
 * Gives a row the state that it has on the day of the clock, looked up in a table on the GPU; what is not on
 * the map that day is drawn nowhere. A step of the clock changes one uniform.
 */
import { type Layer, LayerExtension, type UpdateParameters } from '@deck.gl/core';
import type { Texture } from '@luma.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import { LIFE_TABLE_WIDTH, type LifeTable } from './life-table';

interface LifeUniforms {
  day: number;
  lifeTable: Texture;
}

export interface LifeProps {
  /** Texel at which the row's life begins. */
  getLife?: unknown;
  lives?: LifeTable;
  day?: number;
}

const uniformBlock = /* glsl */ `\
layout(std140) uniform lifeUniforms {
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
    if (life.day <= phase.y) {
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
  uniformTypes: { day: 'f32' },
};

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
    this.getAttributeManager()?.addInstanced({
      instanceLife: { size: 1, accessor: 'getLife' },
    });
    const texels = this.props.lives?.texels ?? new Float32Array(LIFE_TABLE_WIDTH * 4);
    const lifeTable = this.context.device.createTexture({
      data: texels,
      width: LIFE_TABLE_WIDTH,
      height: texels.length / (LIFE_TABLE_WIDTH * 4),
      format: 'rgba32float',
      sampler: { minFilter: 'nearest', magFilter: 'nearest' },
    });
    this.setState({ lifeTable });
  }

  override updateState(this: Layer<LifeProps>, _: UpdateParameters<Layer>) {
    const { lifeTable } = this.state;
    this.setShaderModuleProps({ life: { day: this.props.day ?? 0, lifeTable } });
  }

  override finalizeState(this: Layer) {
    (this.state?.lifeTable as Texture | undefined)?.destroy();
  }
}

export const lifeExtension = new LifeExtension();
