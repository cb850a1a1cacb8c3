/** How large a picture may be. */

export interface Limits {
  /** Longest side that the graphics card draws, pixels. */
  side: number;
  /** Pixels in all. */
  area: number;
}

/** More than this fills the memory of a phone. */
const MOST_PIXELS = 64_000_000;

/**
 * The factor that a picture gets.
 * @param wanted pixels of the picture for a CSS pixel
 * @returns the factor, or the largest that the limits allow
 */
export function factorWithin(
  { width, height }: { width: number; height: number },
  wanted: number,
  { side, area }: Limits,
): number {
  const most = Math.min(
    side / Math.max(width, height),
    Math.sqrt(Math.min(area, MOST_PIXELS) / (width * height)),
  );
  return wanted <= most ? wanted : Math.floor(most * 100) / 100;
}

/** What the graphics card of this device allows. */
export function deviceLimits(): Limits {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return { side: 2048, area: 2048 * 2048 };
  const [wide = 0, high = 0] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  const side = Math.min(
    gl.getParameter(gl.MAX_TEXTURE_SIZE) as number,
    gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number,
    wide,
    high,
  );
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { side, area: Number.POSITIVE_INFINITY };
}
