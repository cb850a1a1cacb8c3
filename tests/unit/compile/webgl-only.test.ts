import { describe, expect, it } from 'vitest';
import { withoutWgsl } from '../../../src/compile/vite-webgl-only';

describe('a file of deck.gl', () => {
  it('loses its shaders for WebGPU, with what is put into them', () => {
    const code = `export const a = /* wgsl */ \`fn f() { \${b ? \`x\` : 'y'} }\`;\nexport const c = 1;`;
    expect(withoutWgsl(code)).toBe("export const a = /* wgsl */ '';\nexport const c = 1;");
  });

  it('keeps those for WebGL, and every other text', () => {
    const code = `const wgsl = (x) => /* wgsl */ \`a\${x}\`;\nconst vs = /* glsl */ \`b\`;\nconst d = \`wgsl\`;`;
    expect(withoutWgsl(code)).toBe(
      "const wgsl = (x) => /* wgsl */ '';\nconst vs = /* glsl */ `b`;\nconst d = `wgsl`;",
    );
  });

  it('is left as it is where none is marked', () => {
    const code = 'this is not even code';
    expect(withoutWgsl(code)).toBe(code);
  });
});
