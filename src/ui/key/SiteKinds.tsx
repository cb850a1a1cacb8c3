import { Icon } from '../../components/Icon';
import { type MarkedLayer, SITE_KINDS, siteKindOf } from '../../domain/site-kinds';
import { variantOf } from '../../layers/shared/glyphs';
import { actions, useAtlas, windowOf } from '../../state/atlas-store';
import { countBySiteKind } from '../../state/counts';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { hueOf } from '../hue';
import { siteWord } from '../site-word';
import { useShownView } from '../use-shown-view';
import styles from './Key.module.css';
import { SwitchRow } from './SwitchRow';

/** The kinds of site of one layer: the mark of each, how many there are at the clock, and its switch. */
export function SiteKinds({ layer }: { layer: MarkedLayer }) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const view = useShownView();
  const isLayerOn = view.layers.includes(layer);
  const counts = countBySiteKind(index, view, window);
  const known = new Set((index.byKind.get(layer) ?? []).map(siteKindOf));
  const kinds = SITE_KINDS.filter((kind) => kind.startsWith(`${layer}.`) && known.has(kind));
  if (kinds.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{t(`key.kinds-${layer}`)}</h3>
      <ul className={styles.layers} data-off={!isLayerOn || undefined}>
        {kinds.map((kind) => {
          const variant = kind.slice(layer.length + 1);
          return (
            <SwitchRow
              key={kind}
              mark={
                <span style={{ color: hueOf(layer) }}>
                  <Icon name={variantOf(layer, variant)} size={17} />
                </span>
              }
              name={siteWord(t, layer, variant) ?? ''}
              count={formatNumber(counts.get(kind) ?? 0, lang)}
              isOn={!view.hidden.includes(kind)}
              onToggle={() => actions.toggleSiteKind(kind)}
            />
          );
        })}
      </ul>
      {!isLayerOn && <p>{t('key.layerOff')}</p>}
    </div>
  );
}
