import { lazy, Suspense } from 'react';
import { useAtlas } from '../../state/atlas-store';
import type { PanelId } from '../../state/view';
import { AboutPanel } from '../about/AboutPanel';
import { ChangesPanel } from '../compare/ChangesPanel';
import { Filters } from '../filters/Filters';
import { InViewList } from '../list/InViewList';
import { MeasurePanel } from '../measure/MeasurePanel';
import { SidePanel } from './SidePanel';

/** Asked for when it is opened first: few who look at the map need a grid. */
const TablePanel = lazy(() =>
  import('../table/TablePanel').then((module) => ({ default: module.TablePanel })),
);

/** What stands in each panel; one line for each. */
const BODIES: Record<Exclude<PanelId, 'table'>, () => React.ReactNode> = {
  filters: Filters,
  list: InViewList,
  measure: MeasurePanel,
  about: AboutPanel,
  changes: ChangesPanel,
};

/** The panel that is open, if one is. @param isInSheet on a phone, in the sheet */
export function OpenPanel({ isInSheet = false }: { isInSheet?: boolean }) {
  const panel = useAtlas((state) => state.view.panel);
  if (!panel) return null;
  if (panel === 'table')
    return (
      <Suspense>
        <TablePanel />
      </Suspense>
    );
  const Body = BODIES[panel];
  return (
    <SidePanel key={panel} id={panel} isInSheet={isInSheet}>
      <Body />
    </SidePanel>
  );
}
