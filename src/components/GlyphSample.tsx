import type { State } from '../domain/lifespan';
import { type IconName, iconPaths } from '../lib/icon-paths';

/** A mark as the map draws it in a state: outline, half filled, filled, struck through, small and grey. */
export function GlyphSample({
  icon,
  state,
  size = 16,
}: {
  icon: IconName;
  state: State;
  size?: number;
}) {
  const { d } = iconPaths[icon];
  const side = `calc(${state === 'ended' ? (size * 2) / 3 : size}px * var(--scale))`;
  const isOutline = state === 'planned' || state === 'building' || state === 'out';
  return (
    <svg
      viewBox="-2 -2 28 28"
      style={{ width: side, height: side, display: 'block' }}
      aria-hidden="true"
    >
      {isOutline ? (
        <g fill="none" stroke="currentColor" strokeWidth={2.4} strokeLinejoin="round">
          <path d={d} />
          {state === 'building' && (
            <path
              d={d}
              fill="currentColor"
              stroke="none"
              style={{ clipPath: 'inset(52% 0 0 0)' }}
            />
          )}
          {state === 'out' && <path d="M3 22 21 2" strokeLinecap="round" />}
        </g>
      ) : (
        <path
          d={d}
          fillRule="evenodd"
          fill={state === 'ended' ? 'var(--state-ended)' : 'currentColor'}
        />
      )}
    </svg>
  );
}
