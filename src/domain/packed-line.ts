/**
 * Lines as small whole numbers: each vertex in thousandths of a degree, as the step from the one before. A thousandth
 * is 110 m, finer than any public route and than the eye at zoom 8. Lines are longitude, latitude, longitude, ...
 */

const PER_DEGREE = 1000;

function whole(degrees: number): number {
  return Math.round(degrees * PER_DEGREE);
}

/** To what a packed line can say. */
export function roundedLine(line: readonly number[]): number[] {
  return line.map((degrees) => whole(degrees) / PER_DEGREE);
}

/** @param before where the first step begins, degrees */
export function packLine(line: readonly number[], before: readonly [number, number]): number[] {
  return line.map((degrees, i) => whole(degrees) - whole((i < 2 ? before[i] : line[i - 2]) ?? 0));
}

export function unpackLine(
  steps: readonly number[],
  [lon, lat]: readonly [number, number],
): number[] {
  const line: number[] = [];
  let [x, y] = [whole(lon), whole(lat)];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? Number.NaN;
    y += steps[i + 1] ?? Number.NaN;
    line.push(x / PER_DEGREE, y / PER_DEGREE);
  }
  return line;
}

/**
 * What a line has beside its overview: for each leg of the overview how many vertices lie on the way, then the steps
 * to each of them from the vertex before.
 * @param kept numbers of the vertices of the overview, the first and the last among them
 */
export function packDetail(line: readonly number[], kept: readonly number[]): number[] {
  return kept.slice(1).flatMap((to, leg) => {
    const from = kept[leg] ?? 0;
    const start = line.slice(2 * from, 2 * from + 2) as [number, number];
    return [to - from - 1, ...packLine(line.slice(2 * from + 2, 2 * to), start)];
  });
}

/** @throws where the detail is that of another overview */
export function unpackDetail(overview: readonly number[], detail: readonly number[]): number[] {
  const line = overview.slice(0, 2);
  let at = 0;
  for (let i = 2; i + 1 < overview.length; i += 2) {
    const end = at + 1 + 2 * (detail[at] ?? Number.NaN);
    const [lon = 0, lat = 0] = line.slice(-2);
    for (const degrees of unpackLine(detail.slice(at + 1, end), [lon, lat])) line.push(degrees);
    line.push(overview[i] ?? 0, overview[i + 1] ?? 0);
    at = end;
  }
  // A number that is missing has made it something that is no number.
  if (at !== detail.length) throw new Error('the detail of a line does not fit its overview');
  return line;
}
