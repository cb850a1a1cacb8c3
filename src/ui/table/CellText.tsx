import type { CSSProperties } from 'react';
import { GlyphSample } from '../../components/GlyphSample';
import { Icon } from '../../components/Icon';
import { StrokeSample } from '../../components/StrokeSample';
import { keyOf } from '../../domain/dataset';
import type { ColumnId } from '../../domain/table-columns';
import { useAtlas } from '../../state/atlas-store';
import type { Language } from '../../state/view';
import { langAttribute } from '../format';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { cellValue } from './cell-value';
import styles from './RecordsTable.module.css';
import type { TableRow } from './table-row';
import type { TableWords } from './table-words';

interface Props {
  column: ColumnId;
  row: TableRow;
  words: TableWords;
}

/** The mark of the record as the map draws it in its state. */
function Mark({ column, row: { entity, state } }: Omit<Props, 'words'>) {
  if (column === 'state' && state && entity.segments)
    return <StrokeSample state={state} width={26} />;
  const icon = kindIcon(entity.kind, entity.variant);
  if (!icon || (column === 'state' && !state)) return <span className={styles.noMark} />;
  if (column === 'kind' || !state) return <Icon name={icon} size={15} />;
  return <GlyphSample icon={icon} state={state} size={15} />;
}

/** The name knows when the record is lifted on the map; its row shows it. */
function NameText({ row, text, lang }: { row: TableRow; text: string; lang: Language }) {
  const isLifted = useAtlas(({ hover }) => hover !== null && keyOf(hover) === row.key);
  return (
    <span
      className={styles.text}
      title={text}
      lang={langAttribute(row.entity.name, lang)}
      data-lifted={isLifted || undefined}
    >
      {text}
    </span>
  );
}

/** What a cell says; what is unknown and what does not apply are told apart in words. */
export function CellText({ column, row, words }: Props) {
  const { t, lang } = words;
  const { text } = cellValue(column, row, words);
  const { entity } = row;
  if (text === undefined)
    return (
      <span className={styles.faint}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('table.notApplicable')}</span>
      </span>
    );
  if (text === null) return <span className={styles.faint}>{t('table.unknown')}</span>;
  if (column === 'name') return <NameText row={row} text={text} lang={lang} />;
  if (column === 'kind' || column === 'state')
    return (
      <>
        <span className={styles.mark} style={{ '--hue': hueOf(entity.kind) } as CSSProperties}>
          <Mark column={column} row={row} />
        </span>
        <span className={styles.text}>{text}</span>
      </>
    );
  return (
    <span className={styles.text} title={text}>
      {text}
    </span>
  );
}
