import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { KEYS_OF_COMMAND, STORY_COMMANDS } from '../../state/story-keys';
import { useWords } from '../atlas-context';
import styles from './KeyList.module.css';

/** Every key of a presentation. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header>
            <Heading slot="title">{t('present.keysTitle')}</Heading>
            <Button slot="close" aria-label={t('present.close')} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          <dl>
            {STORY_COMMANDS.map((command) => (
              <div key={command}>
                <dt>
                  {KEYS_OF_COMMAND[command].map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(`present.${command}`)}</dd>
              </div>
            ))}
          </dl>
          <p>{t('present.freeLook')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
