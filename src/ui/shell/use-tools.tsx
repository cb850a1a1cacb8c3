import type { ReactNode } from 'react';
import { Icon } from '../../components/Icon';
import type { IconName } from '../../lib/icon-paths';
import { actions, useAtlas } from '../../state/atlas-store';
import { choicesOf } from '../../state/choices';
import { openPictureDialog } from '../../state/picture-dialog';
import { openShare } from '../../state/share';
import { PANELS, type PanelId } from '../../state/view';
import { useWords } from '../atlas-context';
import { useTheme } from '../theme';

export interface Tool {
  id: string;
  name: string;
  icon: ReactNode;
  /** Whether what it opens stands open; `undefined` for a tool that opens nothing. */
  isOpen?: boolean;
  run: () => void;
}

const PANEL_ICONS: Record<PanelId, IconName> = {
  filters: 'filter',
  table: 'table',
  list: 'list',
  measure: 'measure',
  about: 'info',
  changes: 'compare',
};

/** What stands in the row of tools and, on a phone, in its menu. */
export function useTools(): Tool[] {
  const { t } = useWords();
  const theme = useTheme();
  const mode = useAtlas((state) => state.view.mode);
  const panel = useAtlas((state) => state.view.panel);
  const isComparing = useAtlas((state) => state.view.compare !== null);
  const chosen = useAtlas(({ view }) => choicesOf(view).length);
  const other = theme === 'dark' ? 'light' : 'dark';
  const panels = PANELS.filter((id) => id !== 'changes' || isComparing).map((id) => ({
    id,
    name:
      id === 'filters' && chosen > 0
        ? t('filters.tool', { count: chosen })
        : t(`tools.panel.${id}`),
    icon: (
      <>
        <Icon name={PANEL_ICONS[id]} />
        {id === 'filters' && chosen > 0 && <b aria-hidden="true">{chosen}</b>}
      </>
    ),
    isOpen: panel === id,
    run: () => actions.setPanel(panel === id ? null : id),
  }));
  const themeTool = {
    id: 'theme',
    name: t('tools.theme', { theme: t(`tools.${other}`) }),
    icon: <Icon name="theme" />,
    run: () => actions.setTheme(other),
  };
  const presentTool = {
    id: 'present',
    name: t('present.open'),
    icon: <Icon name="present" />,
    run: () => actions.changeView({ mode: 'present', story: null, slide: 1 }),
  };
  const shareTool = {
    id: 'share',
    name: t('share.open'),
    icon: <Icon name="share" />,
    run: () => openShare(true),
  };
  const pictureTool = {
    id: 'picture',
    name: t('picture.open'),
    icon: <Icon name="download" />,
    run: () => openPictureDialog(true),
  };
  // A kiosk hands out neither files nor addresses.
  const takenAlong = mode === 'kiosk' ? [] : [pictureTool, shareTool];
  return [...panels, presentTool, ...takenAlong, themeTool];
}
