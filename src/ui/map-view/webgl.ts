/** The map needs WebGL 2; asked before anything is loaded for it, so that the answer can be kind. */
export class NoWebGlError extends Error {
  constructor() {
    super('WebGL 2 is not available');
  }
}

export function hasWebGl2(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
