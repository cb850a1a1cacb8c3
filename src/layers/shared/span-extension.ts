/**
 * The GPU's side of the time rule for what has one state: a row is drawn when `fromDay <= day <= toDay`, the same
 * inclusive numbers that `isAliveAt` compares. A step of the clock changes one uniform.
 */
import { type Layer, LayerExtension } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';

export interface TimedRow {
  fromDay: number;
  toDay: number;
}

export interface SpanProps {
  /** `[first day, last day]`. */
  getSpan?: unknown;
  day?: number;
}

const spanModule: ShaderModule<{ day: number }> = {
  name: 'span',
  vs: /* glsl */ `\
layout(std140) uniform spanUniforms {
  float day;
} span;
in vec2 instanceSpan;
`,
  inject: {
    // What is not on the map that day is not worked out any further.
    'vs:#main-start': `if (span.day < instanceSpan.x || span.day > instanceSpan.y) {
  gl_Position = vec4(0.0);
  return;
}`,
  },
  uniformTypes: { day: 'f32' },
};

class SpanExtension extends LayerExtension {
  static override extensionName = 'SpanExtension';
  static override defaultProps = {
    getSpan: { type: 'accessor', value: [0, 0] },
    day: 0,
  };

  override getShaders() {
    return { modules: [spanModule] };
  }

  override initializeState(this: Layer) {
    this.getAttributeManager()?.add({
      instanceSpan: { size: 2, stepMode: 'dynamic', accessor: 'getSpan' },
    });
  }

  override updateState(this: Layer<SpanProps>) {
    this.setShaderModuleProps({ span: { day: this.props.day ?? 0 } });
  }
}

export const spanExtension = new SpanExtension();

export function spanOf({ fromDay, toDay }: TimedRow): [number, number] {
  return [fromDay, toDay];
}

/** What the shader does with a row, on the CPU; the property test holds the two together. */
export function isInSpan(row: TimedRow, day: number): boolean {
  const [from, to] = spanOf(row).map(Math.fround) as [number, number];
  return from <= day && day <= to;
}
