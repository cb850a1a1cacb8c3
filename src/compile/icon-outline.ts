/** A drawn line as the outline of what it covers, so that it can be filled. */
import type { CanvasKit, Path } from 'canvaskit-wasm';

/** How much finer than a unit a curve beside a curve is followed: no pixel of an icon of 384 px differs. */
const PRECISION = 16;
const DECIMALS = 2;

const number = (value: number) =>
  String(Number(value.toFixed(DECIMALS))).replace(/^(-?)0\./, '$1.');
const point = (x = 0, y = 0) => `${number(x)} ${number(y)}`;

/**
 * In the words of SVG. A round cap or joint is a conic whose weight is the cosine of half its angle
 * (https://en.wikipedia.org/wiki/B%C3%A9zier_curve#Rational_B%C3%A9zier_curves), which SVG has as an arc.
 */
function svgOf(kit: CanvasKit, path: Path): string {
  const numbers = [...path.toCmds()];
  let written = '';
  let at = [0, 0];
  const take = (count: number) => numbers.splice(0, count);
  while (numbers.length > 0) {
    const [verb] = take(1);
    if (verb === kit.CLOSE_VERB) written += 'Z';
    else if (verb === kit.MOVE_VERB || verb === kit.LINE_VERB) {
      at = take(2);
      written += `${verb === kit.MOVE_VERB ? 'M' : 'L'}${point(...at)}`;
    } else if (verb === kit.QUAD_VERB) {
      const [x1, y1, ...end] = take(4);
      written += `Q${point(x1, y1)} ${point(...end)}`;
      at = end;
    } else if (verb === kit.CONIC_VERB) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, weight = 1] = take(5);
      const [x0 = 0, y0 = 0] = at;
      const radius = Math.hypot(x2 - x0, y2 - y0) / 2 / Math.sin(Math.acos(weight));
      const isClockwise = (x1 - x0) * (y2 - y1) > (y1 - y0) * (x2 - x1);
      written += `A${point(radius, radius)} 0 0 ${isClockwise ? 1 : 0} ${point(x2, y2)}`;
      at = [x2, y2];
    } else throw new Error(`an outline has a curve of kind ${verb}, which nobody writes here`);
  }
  return written;
}

/**
 * @param d of an SVG path, drawn with round caps and joints
 * @param width of its stroke
 * @param isFilled the inside belongs to it
 * @returns `d` of its outline, to be filled even-odd
 * @throws where `d` is no path
 */
export function iconOutline(kit: CanvasKit, d: string, width: number, isFilled = false): string {
  const path = kit.Path.MakeFromSVGString(d);
  const stroke = path?.makeStroked({
    width,
    cap: kit.StrokeCap.Round,
    join: kit.StrokeJoin.Round,
    precision: PRECISION,
  });
  const inside = isFilled ? path : kit.Path.MakeFromSVGString('M0 0');
  const outline = stroke && inside && kit.Path.MakeFromOp(stroke, inside, kit.PathOp.Union);
  if (!outline) throw new Error(`"${d}" is no path that can be drawn`);
  return svgOf(kit, outline);
}
