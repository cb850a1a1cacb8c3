import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../../components/Icon';
import { useWords } from '../atlas-context';
import styles from './TableMenu.module.css';
import type { TableRow } from './table-row';
import { type DownloadFormat, useDownload } from './use-download';

const FORMATS: readonly DownloadFormat[] = ['zip', 'csv', 'geojson'];

/** What is shown as a file; while it is put together the button stops it. */
export function DownloadMenu({ rows }: { rows: readonly TableRow[] }) {
  const { t } = useWords();
  const { progress, start, cancel } = useDownload(rows);
  const status = progress ? t('table.progress', { ...progress }) : '';
  return (
    <>
      <span className="visually-hidden" role="status">
        {status}
      </span>
      {progress ? (
        <Button className={styles.button ?? ''} onPress={cancel}>
          <Icon name="close" size={12} />
          {t('table.cancel', { status })}
        </Button>
      ) : (
        <MenuTrigger>
          <Button className={styles.button ?? ''} isDisabled={rows.length === 0}>
            <Icon name="download" size={14} />
            {t('table.download')}
          </Button>
          <Popover className={styles.popover ?? ''} placement="bottom end">
            <Menu
              aria-label={t('table.download')}
              className={styles.menu ?? ''}
              onAction={(format) => void start(format as DownloadFormat)}
            >
              {FORMATS.map((format) => (
                <MenuItem
                  key={format}
                  id={format}
                  className={styles.item ?? ''}
                  textValue={t(`table.format.${format}`)}
                >
                  <span>{t(`table.format.${format}`)}</span>
                  <small>{t(`table.formatHint.${format}`)}</small>
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </>
  );
}
