/** Names of renderers that draw without a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a canvas is drawn without a graphics card, as far as the browser says so. */
export function isSoftware(canvas: Pick<HTMLCanvasElement, 'getContext'>): boolean {
  const gl = canvas.getContext('webgl2') as WebGL2RenderingContext | null;
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  return info ? SOFTWARE.test(String(gl?.getParameter(info.UNMASKED_RENDERER_WEBGL))) : false;
}
