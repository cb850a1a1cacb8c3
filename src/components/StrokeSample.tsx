import type { State } from '../domain/lifespan';
import { SKETCH, strokeStyles } from '../layers/shared/cable-style';

interface Props {
  state: State;
  width?: number;
  /** Stroke of a line in service, CSS pixels before the scale. */
  stroke?: number;
  isUncertain?: boolean;
  /** A stretch whose course is inferred. */
  isSketch?: boolean;
}

/** On each side, as on the map. */
const CASING = 0.9;

/** A line as the map draws it in a state, from the same numbers; in the colour of the text. */
export function StrokeSample({
  state,
  width = 44,
  stroke = 2.4,
  isUncertain = false,
  isSketch = false,
}: Props) {
  const style = strokeStyles[state];
  const line = stroke * style.widthFactor;
  const height = 12;
  const d = `M2 ${height / 2}H${width - 2}`;
  const dash = style.dash + style.gap > 0 ? `${style.dash * line} ${style.gap * line}` : undefined;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      style={{
        width: `calc(${width}px * var(--scale))`,
        height: `calc(${height}px * var(--scale))`,
        display: 'block',
      }}
      fill="none"
      stroke={style.isGrey ? 'var(--state-ended)' : 'currentColor'}
      strokeWidth={Math.max(line, 0.9)}
      strokeLinecap={style.isRound ? 'round' : 'butt'}
      opacity={isUncertain ? 'var(--op-uncertain)' : undefined}
      aria-hidden="true"
    >
      {isSketch && (
        <path
          d={d}
          stroke={`color-mix(in srgb, currentColor ${100 * SKETCH.casingTint}%, var(--map-casing))`}
          strokeWidth={line + 2 * CASING}
        />
      )}
      <path
        d={d}
        strokeDasharray={dash}
        strokeWidth={isSketch ? line * SKETCH.coreFactor : undefined}
      />
      {style.hollow > 0 && (
        <path d={d} stroke="var(--map-casing)" strokeWidth={line * style.hollow} />
      )}
    </svg>
  );
}
