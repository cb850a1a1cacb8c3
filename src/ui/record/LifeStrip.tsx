import type { Kind } from '../../domain/kinds';
import { iconPaths } from '../../lib/icon-paths';
import { hueOf } from '../hue';
import styles from './LifeStrip.module.css';
import { layoutLifeStrip, type StripInput } from './life-strip-layout';
import { StripAxis } from './StripAxis';
import { StripLine } from './StripLine';
import { useStripWidth } from './use-strip-width';

const HEIGHT = 48;
/** Middle of the strip. */
const Y = 16;
/** The cut mark is our icon at 12.8 px in a ring of 19 px. */
const CUT_SCALE = 12.8 / 24;

interface Props extends Omit<StripInput, 'width'> {
  kind: Kind;
}

/** A life on one line, in the strokes of the map, up to now; the list beneath says the same in words. */
export function LifeStrip({ kind, ...input }: Props) {
  const [box, width] = useStripWidth();
  const layout = width > 0 ? layoutLifeStrip({ ...input, width }) : null;
  return (
    <div ref={box} className={styles.strip} style={{ color: hueOf(kind) }} aria-hidden="true">
      {layout && (
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="presentation">
          <StripAxis ticks={layout.ticks} width={width} />
          {layout.lines.map((line) => (
            <StripLine key={`${line.x1}/${line.state}`} {...line} y={Y} />
          ))}
          {layout.hollows.map(({ x1, x2 }) => (
            <g key={`${x1}/${x2}`}>
              <path d={`M${x1} ${Y}H${x2}`} stroke="var(--surface-0)" strokeWidth={7} />
              <StripLine x1={x1} x2={x2} y={Y} state="out" opacity={1} />
            </g>
          ))}
          {layout.rings.map((x) => (
            <circle key={x} className={styles.ring} cx={x} cy={Y} r={4.5} />
          ))}
          {layout.cuts.map((x) => (
            <g key={x} transform={`translate(${x} ${Y})`}>
              <circle className={styles.cut} r={9.5} />
              <path
                className={styles.cutMark}
                transform={`scale(${CUT_SCALE}) translate(-12 -12)`}
                d={iconPaths.cut.d}
              />
            </g>
          ))}
          {layout.clockX !== null && (
            <g className={styles.clock} transform={`translate(${layout.clockX} 0)`}>
              <path d="M0 2V31" strokeWidth={1.5} />
              <path d="M-4 0h8l-4 5z" stroke="none" />
            </g>
          )}
        </svg>
      )}
    </div>
  );
}
