import { useAtlas } from '../../state/atlas-store';
import type { PanelId } from '../../state/view';
import { MeasurePanel } from '../measure/MeasurePanel';
import { SidePanel } from './SidePanel';

/** What stands in each panel; one line for each. */
const BODIES: Record<PanelId, () => React.ReactNode> = {
  filters: () => null,
  table: () => null,
  list: () => null,
  measure: MeasurePanel,
  about: () => null,
  changes: () => null,
};

/** The panel that is open, if one is. */
export function OpenPanel() {
  const panel = useAtlas((state) => state.view.panel);
  if (!panel) return null;
  const Body = BODIES[panel];
  return (
    <SidePanel key={panel} id={panel}>
      <Body />
    </SidePanel>
  );
}
