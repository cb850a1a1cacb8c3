import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { Virtualizer } from 'react-aria-components/Virtualizer';
import { type EntityKey, keyOf } from '../../domain/dataset';
import { isKind } from '../../domain/kinds';
import { COLUMN_IDS, type ColumnId } from '../../domain/table-columns';
import { actions, useAtlas } from '../../state/atlas-store';
import { isRecord } from '../../state/view';
import { PHONE, useMediaQuery } from '../clock/use-media-query';
import { textIn } from '../format';
import { usePageScale } from '../page-scale';
import { CellText } from './CellText';
import { columnWidth } from './column-width';
import { NameFirstLayout } from './name-first-layout';
import styles from './RecordsTable.module.css';
import type { TableRow } from './table-row';
import type { TableWords } from './table-words';
import { useSelectedInView } from './use-selected-in-view';

/** CSS pixels before the scale of the page. */
const ROW = 34;
const ROW_PHONE = 46;

function open(key: EntityKey): void {
  const [kind = '', id = ''] = key.split('/');
  if (isKind(kind)) actions.select({ kind, id });
}

interface Props {
  rows: TableRow[];
  words: TableWords;
}

/** The rows in a grid of which only what is in sight is in the page. */
export function RecordsTable({ rows: latest, words }: Props) {
  const { t, lang } = words;
  const scale = usePageScale();
  const isPhone = useMediaQuery(PHONE);
  const chosen = useAtlas((state) => state.view.columns);
  const sort = useAtlas((state) => state.view.sort);
  const selection = useAtlas((state) => state.view.selection);
  // The clock comes first: rows may follow a moment later.
  const rows = useDeferredValue(latest);
  const table = useRef<HTMLTableElement>(null);
  const rowHeight = (isPhone ? ROW_PHONE : ROW) * scale;
  const options = useMemo(() => ({ rowHeight, headingHeight: rowHeight }), [rowHeight]);
  const columns = useMemo(
    () =>
      COLUMN_IDS.filter((id) => id === 'name' || chosen.includes(id)).map((id) => ({
        id,
        width: columnWidth(id, scale, isPhone),
      })),
    [chosen, scale, isPhone],
  );
  const selected = selection && isRecord(selection) ? keyOf(selection) : null;

  useSelectedInView(table, rows, selected, rowHeight);
  useEffect(() => () => actions.hover(null), []);

  return (
    <Virtualizer layout={NameFirstLayout} layoutOptions={options}>
      <Table
        ref={table}
        aria-label={t('tools.panel.table')}
        className={styles.table ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={selected ? [selected] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key) open(key as EntityKey);
        }}
        sortDescriptor={{
          column: sort.column,
          direction: sort.isDescending ? 'descending' : 'ascending',
        }}
        onSortChange={({ column, direction }) =>
          actions.setSort({ column: column as ColumnId, isDescending: direction === 'descending' })
        }
      >
        <TableHeader columns={columns} dependencies={[lang]}>
          {({ id, width }) => (
            <Column
              id={id}
              width={width}
              minWidth={width}
              isRowHeader={id === 'name'}
              allowsSorting
              textValue={t(`table.column.${id}`)}
              className={styles.column ?? ''}
            >
              {({ sortDirection }) => (
                <>
                  <span className={styles.text}>{t(`table.column.${id}`)}</span>
                  <span
                    className={styles.arrow}
                    data-direction={sortDirection}
                    aria-hidden="true"
                  />
                </>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody
          items={rows}
          dependencies={[columns, words]}
          renderEmptyState={() => <p className={styles.empty}>{t('table.empty')}</p>}
        >
          {(row) => (
            <Row
              id={row.key}
              columns={columns}
              textValue={textIn(row.entity.name, lang)}
              className={styles.row ?? ''}
              onHoverStart={() => actions.hover(row.entity)}
              onHoverEnd={() => actions.hover(null)}
            >
              {({ id }) => (
                <Cell className={styles.cell ?? ''} data-column={id}>
                  <CellText column={id} row={row} words={words} />
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
