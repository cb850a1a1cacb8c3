import { Suspense } from 'react';
import { actions, useAtlas } from '../../state/atlas-store';
import type { PanelId } from '../../state/view';
import { lazyPart } from '../lazy-part';
import { LoadingLines } from '../record/LoadingLines';
import { SidePanel } from './SidePanel';

/** Asked for when it is opened first: few who look at the map need a grid. */
const TablePanel = lazyPart(() => import('../table/TablePanel').then((part) => part.TablePanel), {
  onLeave: () => actions.setPanel(null),
});
const AHEAD = { isAhead: true };

/** What stands in each panel; one line for each. */
const BODIES: Record<Exclude<PanelId, 'table'>, React.ComponentType> = {
  filters: lazyPart(() => import('../filters/Filters').then((part) => part.Filters), AHEAD),
  list: lazyPart(() => import('../list/InViewList').then((part) => part.InViewList), AHEAD),
  measure: lazyPart(
    () => import('../measure/MeasurePanel').then((part) => part.MeasurePanel),
    AHEAD,
  ),
  about: lazyPart(() => import('../about/AboutPanel').then((part) => part.AboutPanel), AHEAD),
  changes: lazyPart(
    () => import('../compare/ChangesPanel').then((part) => part.ChangesPanel),
    AHEAD,
  ),
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
      <Suspense fallback={<LoadingLines />}>
        <Body />
      </Suspense>
    </SidePanel>
  );
}
