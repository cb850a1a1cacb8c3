import type { Entity } from '../../domain/dataset';
import type { SelectionKind } from '../../state/view';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { KindRow } from './KindRow';
import styles from './record.module.css';

interface Props {
  id: string;
  entity: Pick<Entity, 'name' | 'aliases' | 'variant'> & { kind: SelectionKind };
  onClose: () => void;
}

/** Longer names are set smaller: four lines of display type would push the record off the screen. */
const LONG_NAME = { en: 34, zh: 12 };

/** Kind, name in the language of the page, and beneath it the other names. */
export function Heading({ id, entity, onClose }: Props) {
  const { t, lang } = useWords();
  const name = textIn(entity.name, lang);
  const other = lang === 'zh' ? entity.name.en : entity.name.zh;
  const otherTag = lang === 'zh' ? 'en' : 'zh-Hans';
  const aliases = entity.aliases.filter((alias) => !isSaid(alias, name) && alias !== other);
  const hasOther = other && other !== name;
  return (
    <header className={styles.head}>
      <KindRow kind={entity.kind} variant={entity.variant} onClose={onClose} />
      <h1
        id={id}
        tabIndex={-1}
        data-record-name
        className={styles.name}
        data-long={name.length > LONG_NAME[lang] || undefined}
        lang={langAttribute(entity.name, lang)}
      >
        {name}
      </h1>
      {(hasOther || aliases.length > 0) && (
        <p className={styles.aka}>
          <span className="visually-hidden">{t('panel.aliases')}: </span>
          {hasOther && <bdi lang={otherTag}>{other}</bdi>}
          {aliases.map((alias, i) => (
            <span key={alias}>
              {(hasOther || i > 0) && ' · '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

/** An alias that the name already spells, such as the abbreviation in its brackets. */
function isSaid(alias: string, name: string): boolean {
  return name.toLowerCase().includes(alias.toLowerCase());
}
