import { StrokeSample } from '../../components/StrokeSample';
import { TERRESTRIAL_SCOPES, type TerrestrialScope } from '../../domain/cable-records';
import { siteKindOf } from '../../domain/site-kinds';
import { BACKBONE_FACTOR } from '../../layers/shared/cable-style';
import { actions, useAtlas, windowOf } from '../../state/atlas-store';
import { countBySiteKind } from '../../state/counts';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { hueOf } from '../hue';
import { useShownView } from '../use-shown-view';
import styles from './Key.module.css';
import { LandTotal } from './LandTotal';
import { SwitchRow } from './SwitchRow';

const LAYER = 'terrestrial-cables';
const STROKE = 2.4;

/** The scopes of land cables: the stroke of each, how many there are at the clock, and its switch. */
export function LandScopes() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const view = useShownView();
  const isLayerOn = view.layers.includes(LAYER);
  const counts = countBySiteKind(index, view, window);
  return (
    <div className={styles.part}>
      <h3>{t(`key.kinds-${LAYER}`)}</h3>
      <ul className={styles.layers} data-off={!isLayerOn || undefined}>
        {TERRESTRIAL_SCOPES.map((scope) => {
          const kind = siteKindOf({ kind: LAYER, variant: scope });
          if (!kind) return null;
          return (
            <SwitchRow
              key={kind}
              mark={<Mark scope={scope} />}
              name={t(`scope.${scope}`)}
              count={formatNumber(counts.get(kind) ?? 0, lang)}
              isOn={!view.hidden.includes(kind)}
              onToggle={() => actions.toggleSiteKind(kind)}
            />
          );
        })}
      </ul>
      <LandTotal />
      {!isLayerOn && <p>{t('key.layerOff')}</p>}
    </div>
  );
}

function Mark({ scope }: { scope: TerrestrialScope }) {
  const stroke = scope === 'national-backbone' ? STROKE * BACKBONE_FACTOR : STROKE;
  return (
    <span style={{ color: hueOf(LAYER) }}>
      <StrokeSample state="in-service" width={20} stroke={stroke} />
    </span>
  );
}
