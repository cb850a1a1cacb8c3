/** An SVG as an image of so many pixels; some browsers paint it at the size that it names and enlarge that. */
export async function svgImage(
  svg: string,
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const sized = svg.replace(/width="\d+" height="\d+"/, `width="${width}" height="${height}"`);
  const url = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
