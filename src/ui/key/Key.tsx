import { useEffect, useRef } from 'react';
import { GlyphSample } from '../../components/GlyphSample';
import { Icon } from '../../components/Icon';
import { StrokeSample } from '../../components/StrokeSample';
import { STATES } from '../../domain/lifespan';
import { MARKED_LAYERS } from '../../domain/site-kinds';
import { type PointKind, shapeOf } from '../../layers/shared/glyphs';
import { useWords } from '../atlas-context';
import { hueOf } from '../hue';
import { CableColours } from './CableColours';
import { CountryFills } from './CountryFills';
import styles from './Key.module.css';
import { KindSwitches } from './KindSwitches';
import { LandLines } from './LandLines';
import { LandScopes } from './LandScopes';
import { SiteKinds } from './SiteKinds';

const POINT_KEY: PointKind = 'ground-stations';

/** The layers with their switches and counts at the clock, and how to read lines, marks and rings. */
export function Key({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.getElementById('key-button');
    if (document.activeElement === opener) closeButton.current?.focus();
    return () => opener?.focus({ preventScroll: true });
  }, []);
  return (
    <section className={styles.key} aria-label={t('key.title')}>
      <header className={styles.header}>
        <h2>{t('key.title')}</h2>
        <button ref={closeButton} type="button" aria-label={t('key.close')} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </header>
      <ul className={styles.layers}>
        <KindSwitches />
      </ul>
      <CountryFills />
      <LandScopes />
      {MARKED_LAYERS.map((layer) => (
        <SiteKinds key={layer} layer={layer} />
      ))}
      <CableColours />
      <div className={styles.part}>
        <h3>{t('key.lineTitle')}</h3>
        <ul className={styles.samples} style={{ color: 'var(--layer-submarine)' }}>
          {STATES.map((state) => (
            <li key={state}>
              <StrokeSample state={state} />
              <span>{t(`state.${state}`)}</span>
            </li>
          ))}
          <li>
            <StrokeSample state="in-service" isUncertain />
            <span>{t('key.uncertain')}</span>
          </li>
        </ul>
      </div>
      <LandLines />
      <div className={styles.part}>
        <h3>{t('key.pointTitle')}</h3>
        <ul className={styles.samples}>
          {STATES.map((state) => (
            <li key={state}>
              <span style={{ color: hueOf(POINT_KEY) }}>
                <GlyphSample icon={shapeOf[POINT_KEY]} state={state} />
              </span>
              <span>{t(`state.${state}`)}</span>
            </li>
          ))}
        </ul>
        <p>{t('key.fanNote')}</p>
      </div>
      <div className={styles.part}>
        <h3>{t('key.placeTitle')}</h3>
        <ul
          className={styles.samples}
          style={{ '--mark': hueOf('ground-stations') } as React.CSSProperties}
        >
          <li>
            <span className={styles.hued}>
              <Icon name="ground-station" size={13} />
            </span>
            <span>{t('key.exact')}</span>
          </li>
          <li>
            <span className={`${styles.hued} ${styles.town}`}>
              <Icon name="ground-station" size={11} />
            </span>
            <span>{t('key.town')}</span>
          </li>
          <li>
            <span className={`${styles.hued} ${styles.country}`}>
              <Icon name="ground-station" size={9} />
            </span>
            <span>{t('key.country')}</span>
          </li>
          <li>
            <span className={styles.band} style={{ height: 'calc(7px * var(--scale))' }} />
            <span>{t('key.approximate')}</span>
          </li>
          <li>
            <span className={styles.band} style={{ height: 'calc(12px * var(--scale))' }} />
            <span>{t('key.schematic')}</span>
          </li>
        </ul>
      </div>
    </section>
  );
}
