import { useAtlas } from '../../state/atlas-store';
import type { PanelId } from '../../state/view';
import { ChangesPanel } from '../compare/ChangesPanel';
import { MeasurePanel } from '../measure/MeasurePanel';
import { SidePanel } from './SidePanel';

/** What stands in each panel; one line for each. */
const BODIES: Record<PanelId, () => React.ReactNode> = {
  filters: () => null,
  table: () => null,
  list: () => null,
  measure: MeasurePanel,
  about: () => null,
  changes: ChangesPanel,
};

/** The panel that is open, if one is. @param isInSheet on a phone, in the sheet */
export function OpenPanel({ isInSheet = false }: { isInSheet?: boolean }) {
  const panel = useAtlas((state) => state.view.panel);
  if (!panel) return null;
  const Body = BODIES[panel];
  return (
    <SidePanel key={panel} id={panel} isInSheet={isInSheet}>
      <Body />
    </SidePanel>
  );
}
