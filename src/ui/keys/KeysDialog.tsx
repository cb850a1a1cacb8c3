import { Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { openKeysHelp, setSingleKeys, useKeys } from '../../state/keys';
import { useWords } from '../atlas-context';
import styles from './Keys.module.css';
import { KEY_GROUPS, keyWords } from './key-groups';

/** Every key that does something, and the switch of those that need no Ctrl. */
export function KeysDialog() {
  const { t } = useWords();
  const { isHelpOpen, hasSingleKeys } = useKeys();
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isHelpOpen}
      onOpenChange={openKeysHelp}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2}>
              {t('list.keys.title')}
            </Heading>
            <button
              type="button"
              aria-label={t('list.keys.close')}
              onClick={() => openKeysHelp(false)}
            >
              <Icon name="close" size={16} />
            </button>
          </header>
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
          <Switch
            className={styles.switch ?? ''}
            isSelected={hasSingleKeys}
            onChange={setSingleKeys}
          >
            <span className={styles.track} aria-hidden="true" />
            <span>
              {t('list.keys.single')}
              <small>{t('list.keys.singleHint')}</small>
            </span>
          </Switch>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
