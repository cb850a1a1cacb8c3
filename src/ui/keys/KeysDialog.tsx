import { Switch } from 'react-aria-components';
import { openKeysHelp, setSingleKeys, useKeys } from '../../state/keys';
import { useWords } from '../atlas-context';
import { DialogFrame } from '../dialog/DialogFrame';
import styles from './Keys.module.css';
import { KEY_GROUPS, keyWords } from './key-groups';

/** Every key that does something, and the switch of those that need no Ctrl. */
export function KeysDialog() {
  const { t } = useWords();
  const { isHelpOpen, hasSingleKeys } = useKeys();
  return (
    <DialogFrame
      title={t('list.keys.title')}
      width={840}
      isOpen={isHelpOpen}
      onOpenChange={openKeysHelp}
    >
      <div className={styles.groups}>
        {KEY_GROUPS.map(({ name, keys }) => (
          <section key={name}>
            <h3>{t(`list.keys.${name}`)}</h3>
            <dl className={styles.keys}>
              {keys.map(({ press, does }) => (
                <div key={does}>
                  <dt>
                    {keyWords(press, t).map((word) => (
                      <kbd key={word}>{word}</kbd>
                    ))}
                  </dt>
                  <dd>{t(`list.keys.${does}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch className={styles.switch ?? ''} isSelected={hasSingleKeys} onChange={setSingleKeys}>
        <span className={styles.track} aria-hidden="true" />
        <span>
          {t('list.keys.single')}
          <small>{t('list.keys.singleHint')}</small>
        </span>
      </Switch>
    </DialogFrame>
  );
}
