import { type ReactNode, useMemo, useRef } from 'react';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { countByYear } from '../../state/counts';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { hueOf } from '../hue';
import { usePageScale } from '../page-scale';
import { useShownView } from '../use-shown-view';
import { litSpan, percent } from './axis-scale';
import { drawnSpan } from './drawn-span';
import styles from './Histogram.module.css';
import { histogramBars } from './histogram-bars';
import { useBoxSize } from './use-box-size';

/**
 * What entered service, by year and layer. The bars are drawn twice, faint and lit, and the clock
 * only moves the clip of the lit copy, so that a step costs one style and no bar.
 */
export function Histogram() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const view = useShownView();
  // Without a filter by state, the clock changes no bar.
  const day = useAtlas((state) => (view.filters.state.length > 0 ? windowOf(state).day : 0));
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(box);
  const scale = usePageScale();
  const bars = useMemo(() => countByYear(index, view, day), [index, view, day]);
  const drawing = useMemo(
    () => (
      <svg className={styles.bars} aria-hidden="true">
        {histogramBars(bars, { width, height, scale }).map(({ layer, ...box }) => (
          <rect
            key={`${box.x} ${layer}`}
            {...box}
            fill={layer === 'agreements' ? 'var(--ramp-5)' : hueOf(layer)}
          />
        ))}
      </svg>
    ),
    [bars, width, height, scale],
  );
  const most = bars.reduce((best, bar) => (bar.total > best.total ? bar : best));
  const label =
    most.total === 0
      ? t('clock.histogram')
      : t('clock.histogramMost', { year: most.year, value: formatNumber(most.total, lang) });
  return (
    <div ref={box} className={styles.histogram} role="img" aria-label={label}>
      <div className={styles.faint}>{drawing}</div>
      <Lit>{drawing}</Lit>
    </div>
  );
}

function Lit({ children }: { children: ReactNode }) {
  const clip = useAtlas((state) => {
    const { mode, month, from } = drawnSpan(state);
    const [start, end] = litSpan(mode, month, from);
    return `inset(0 ${percent(1 - end)} 0 ${percent(start)})`;
  });
  return (
    <div className={styles.lit} style={{ clipPath: clip }}>
      {children}
    </div>
  );
}
