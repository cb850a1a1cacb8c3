/** The map needs WebGL 2. */
export class NoWebGlError extends Error {
  constructor() {
    super('WebGL 2 is not available');
  }
}

/** Whether that is why MapLibre could not make a map. */
export function isForWantOfWebGl(error: unknown): boolean {
  return error instanceof Error && error.name === 'GPUInitializationError';
}
