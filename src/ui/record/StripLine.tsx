import { strokeStyles } from '../../layers/shared/cable-style';
import type { StripLine as Line } from './life-strip-layout';

/** Pixels: a line in service. */
const FULL = 5;
/** Dots and dashes are drawn thinner than a full line, so that their gaps stay open at this size. */
const DOTS = 3.2;
const DASHES = 4;
/** Length of one unit of a dash pattern. */
const UNIT = 3;

/** The pattern drawn in or out a little, so that a stretch begins and ends with a dash, however short. */
function fittedDashes(length: number, dash: number, gap: number): string {
  const count = Math.max(2, Math.round((length + gap) / (dash + gap)));
  const factor = length / (count * dash + (count - 1) * gap);
  return `${dash * factor} ${gap * factor}`;
}

/** A stretch of a life in the stroke of its state. */
export function StripLine({ x1, x2, y, state, opacity }: Line & { y: number }) {
  const style = strokeStyles[state];
  const isDashed = style.gap > 0;
  const width = isDashed
    ? style.isRound
      ? DOTS
      : DASHES
    : style.isGrey
      ? FULL * style.widthFactor
      : FULL;
  const d = `M${x1} ${y}H${x2}`;
  const dashes = isDashed ? fittedDashes(x2 - x1, style.dash * UNIT, style.gap * UNIT) : undefined;
  return (
    <g opacity={opacity} fill="none">
      <path
        d={d}
        stroke={style.isGrey ? 'var(--state-ended)' : 'currentColor'}
        strokeWidth={width}
        strokeLinecap={style.isRound ? 'round' : 'butt'}
        strokeDasharray={dashes}
      />
      {style.hollow > 0 && (
        <path d={d} stroke="var(--surface-0)" strokeWidth={width * style.hollow} />
      )}
    </g>
  );
}
