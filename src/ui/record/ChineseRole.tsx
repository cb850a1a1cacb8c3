import type { Entity } from '../../domain/dataset';
import { useWords } from '../atlas-context';
import { Fact } from './Fact';
import styles from './record.module.css';
import { sentenceList } from './sentence-list';

/** The role of parties from China and Hong Kong, derived from the parties and the landings. */
export function ChineseRole({ entity }: { entity: Entity }) {
  const { t, lang } = useWords();
  const { chineseRoles } = entity;
  return (
    <Fact label={t('panel.chineseRole')}>
      {chineseRoles.length === 0 ? (
        <span className={styles.faint}>{t('panel.none')}</span>
      ) : (
        <>
          {sentenceList(
            chineseRoles.map((role) => t(`role.${role}`)),
            lang,
          )}{' '}
          <span className={styles.faint}>
            {lang === 'zh' ? `（${t('panel.derived')}）` : `(${t('panel.derived')})`}
          </span>
        </>
      )}
    </Fact>
  );
}
