import { useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { kioskActions, useKiosk } from '../../state/kiosk-store';
import { useWords } from '../atlas-context';
import styles from './StillThere.module.css';
import { startOver } from './start-over';

/** Asks whether the visitor is still there, and counts; whatever is touched or pressed is an answer. */
export function StillThere() {
  const { t } = useWords();
  const seconds = useKiosk((state) => state.secondsLeft);
  const isAsking = seconds !== null;
  useEffect(() => {
    if (!isAsking) return;
    const answer = (event: Event) => {
      const isLeaving = event.target instanceof Element && event.target.closest('[data-leave]');
      if (!isLeaving) kioskActions.stay();
    };
    // The click, not the touch, or the map beneath would be clicked by the same hand.
    addEventListener('click', answer);
    addEventListener('keydown', answer);
    return () => {
      removeEventListener('click', answer);
      removeEventListener('keydown', answer);
    };
  }, [isAsking]);
  const leave = () => {
    startOver();
    kioskActions.rest(false);
  };
  return (
    <ModalOverlay
      isOpen={isAsking}
      onOpenChange={kioskActions.stay}
      isDismissable
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog role="alertdialog" className={styles.dialog ?? ''}>
          <Heading slot="title">{t('kiosk.stillThere')}</Heading>
          <p>{t('kiosk.restarts', { count: seconds ?? 0 })}</p>
          <div className={styles.buttons}>
            {/* biome-ignore lint/a11y/noAutofocus: it is the answer to a question that has just come up */}
            <button type="button" autoFocus className={styles.stay} onClick={kioskActions.stay}>
              {t('kiosk.stay')}
            </button>
            <button type="button" data-leave onClick={leave}>
              {t('kiosk.leave')}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
