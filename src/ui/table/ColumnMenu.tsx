import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { CHOSEN_COLUMNS, type ChosenColumn } from '../../domain/table-columns';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './TableMenu.module.css';

/** Which columns stand beside the name. */
export function ColumnMenu() {
  const { t } = useWords();
  const columns = useAtlas((state) => state.view.columns);
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''}>{t('table.columns')}</Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu
          aria-label={t('table.columnsLabel')}
          className={styles.menu ?? ''}
          selectionMode="multiple"
          selectedKeys={columns}
          onSelectionChange={(keys) =>
            actions.setColumns(
              CHOSEN_COLUMNS.filter((id) => keys === 'all' || keys.has(id)) as ChosenColumn[],
            )
          }
        >
          {CHOSEN_COLUMNS.map((id) => (
            <MenuItem key={id} id={id} className={styles.item ?? ''}>
              {t(`table.column.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
