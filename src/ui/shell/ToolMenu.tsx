import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { useWords } from '../atlas-context';
import styles from './ToolMenu.module.css';
import type { Tool } from './use-tools';

/** The tools that have no room in the row of a phone. */
export function ToolMenu({ tools }: { tools: readonly Tool[] }) {
  const { t } = useWords();
  return (
    <MenuTrigger>
      <Button id="more-button" aria-label={t('tools.more')}>
        <Icon name="more" />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={6}>
        <Menu className={styles.menu ?? ''} aria-label={t('tools.name')}>
          {tools.map(({ id, name, icon, run }) => (
            <MenuItem
              key={id}
              id={id}
              className={styles.item ?? ''}
              textValue={name}
              onAction={run}
            >
              {icon}
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
