import { type Plugin, parseAst } from 'vite';

/**
 * What deck.gl loads for no use of ours, with what it takes from there; where an update takes more, the build fails.
 * `gpgpu` packs attributes on WebGPU, and the loaders fetch data and pictures by address: ours are at hand.
 */
const UNUSED: Record<string, string> = {
  '@luma.gl/gpgpu': 'export let backendRegistry, cleanEvaluateSync, GPUDataEvaluator, interleave;',
  '@luma.gl/gpgpu/webgpu': 'export let interleave;',
  '@loaders.gl/core':
    'export const registerLoaders = () => {}; export async function load() { throw new Error("nothing is fetched by address"); }',
  '@loaders.gl/images': 'export let ImageLoader;',
};
const EMPTY = '\0deck-instead:';
const IS_LIBRARY = /\/node_modules\/@(deck|luma)\.gl\/.+\.js$/;
/** How their files mark a shader for WebGPU. */
const MARKED = /\/\*\s*wgsl\s*\*\/\s*$/i;

type Span = [start: number, end: number];

/** Outermost marked templates, in the order of the file. */
function markedTemplates(code: string, node: unknown): Span[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, start, end } = node as { type?: string; start?: number; end?: number };
  if (type === 'TemplateLiteral' && start !== undefined && end !== undefined)
    if (MARKED.test(code.slice(Math.max(0, start - 20), start))) return [[start, end]];
  return Object.values(node).flatMap((part) => markedTemplates(code, part));
}

/** A file of deck.gl or luma.gl without the text of its shaders for WebGPU. */
export function withoutWgsl(code: string): string {
  if (!/\/\*\s*wgsl/i.test(code)) return code;
  return markedTemplates(code, parseAst(code))
    .sort(([a], [b]) => b - a)
    .reduce((left, [start, end]) => `${left.slice(0, start)}''${left.slice(end)}`, code);
}

/** The map is drawn with WebGL: what deck.gl brings for WebGPU is left out of the built page. */
export function webglOnly(): Plugin {
  return {
    name: 'atlas-webgl-only',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id in UNUSED ? EMPTY + id : null),
    load: (id) => (id.startsWith(EMPTY) ? UNUSED[id.slice(EMPTY.length)] : null),
    transform: (code, id) => (IS_LIBRARY.test(id) ? { code: withoutWgsl(code), map: null } : null),
  };
}
