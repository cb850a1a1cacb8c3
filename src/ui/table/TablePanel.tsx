import { useState } from 'react';
import { Icon } from '../../components/Icon';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { formatMonth } from '../format';
import { PanelClose } from '../panel/PanelClose';
import { ColumnMenu } from './ColumnMenu';
import { DownloadMenu } from './DownloadMenu';
import { RecordsTable } from './RecordsTable';
import styles from './TablePanel.module.css';
import { useTableWords } from './table-words';
import { useTableRows } from './use-table-rows';

/** The twin of the map: what it shows as a table, between the head of the page and the clock. */
export function TablePanel() {
  const words = useTableWords();
  const { t, lang } = words;
  const month = useAtlas(monthOf);
  const [isTall, setTall] = useState(false);
  const rows = useTableRows(words);
  const name = t('tools.panel.table');
  return (
    <section className={styles.panel} data-tall={isTall || undefined} aria-label={name}>
      <header className={styles.header}>
        <h2>{name}</h2>
        <p>{t('table.count', { count: rows.length, date: formatMonth(month, lang) })}</p>
        <ColumnMenu />
        <DownloadMenu rows={rows} />
        <button
          type="button"
          className={styles.taller}
          aria-pressed={isTall}
          aria-label={t('table.taller')}
          title={t('table.taller')}
          onClick={() => setTall(!isTall)}
        >
          <Icon name="fullscreen" size={16} />
        </button>
        <PanelClose id="table" />
      </header>
      <RecordsTable rows={rows} words={words} />
    </section>
  );
}
