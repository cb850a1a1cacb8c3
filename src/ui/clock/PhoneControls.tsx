import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './PhoneControls.module.css';
import { PhoneMenu } from './PhoneMenu';
import { PlayButton } from './PlayButton';

/** Play, and above it the mode in words, which opens everything else about the clock. */
export function PhoneControls() {
  const { t } = useWords();
  const mode = useAtlas(({ view }) => view.clock);
  const isComparing = useAtlas(({ view }) => view.compare !== null);
  const name = isComparing ? t('compare.mode') : t(`clock.${mode}`);
  return (
    <div className={styles.controls}>
      <DialogTrigger>
        <Button className={styles.mode ?? ''} aria-label={`${name}. ${t('clock.options')}`}>
          <span>{name}</span>
        </Button>
        <Popover className={styles.popover ?? ''} placement="top start" offset={8}>
          <Dialog aria-label={t('clock.options')} className={styles.dialog ?? ''}>
            {({ close }) => <PhoneMenu onDone={close} />}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <PlayButton iconSize={14} />
    </div>
  );
}
