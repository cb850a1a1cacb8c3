import { KEY_ORDER } from '../../domain/layer-id';
import { actions, useAtlas, windowOf } from '../../state/atlas-store';
import { countByLayer } from '../../state/counts';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { useShownView } from '../use-shown-view';
import { LayerMark } from './LayerMark';
import { SwitchRow } from './SwitchRow';

/** The layers with their switches and counts at the clock: the kinds of record that are shown. */
export function KindSwitches() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const view = useShownView();
  const counts = countByLayer(index, view, window);
  return KEY_ORDER.map((id) => (
    <SwitchRow
      key={id}
      mark={<LayerMark id={id} />}
      name={t(`layer.${id}`)}
      count={formatNumber(counts[id], lang)}
      isOn={view.layers.includes(id)}
      onToggle={() => actions.toggleLayer(id)}
    />
  ));
}
