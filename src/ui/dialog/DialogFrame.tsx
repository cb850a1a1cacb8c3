import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { useWords } from '../atlas-context';
import { usePageScale } from '../page-scale';
import styles from './DialogFrame.module.css';

interface Props {
  title: string;
  /** Of the dialog, CSS pixels before the page's scale; the screen limits it. */
  width: number;
  /** Left out within a `DialogTrigger`, which opens it. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** Whether a press beside it closes it; work that goes on forbids it. */
  isDismissable?: boolean;
  children: ReactNode;
}

/** A dialog over the page: title, way out, body. It holds the focus and gives it back. */
export function DialogFrame({
  title,
  width,
  isOpen,
  onOpenChange,
  isDismissable = true,
  children,
}: Props) {
  const { t } = useWords();
  const scale = usePageScale();
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isDismissable={isDismissable}
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      <Modal className={styles.modal ?? ''} style={{ width: width * scale }}>
        <Dialog className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <header className={styles.header}>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <Button aria-label={t('panel.close')} onPress={close}>
                  <Icon name="close" size={16} />
                </Button>
              </header>
              {children}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
