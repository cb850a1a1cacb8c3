import type { ReactNode } from 'react';
import { Icon } from '../../components/Icon';
import { ToolButton } from '../../components/ToolButton';
import { actions } from '../../state/atlas-store';
import { openPictureDialog } from '../../state/picture-dialog';
import { openShare } from '../../state/share';
import { KEYS_OF_COMMAND, type StoryCommand } from '../../state/story-keys';
import { useWords } from '../atlas-context';
import { keepFocus } from './keep-focus';
import styles from './StageTools.module.css';

const TOOLS = ['notes', 'blank', 'theme', 'fullscreen', 'help'] as const satisfies StoryCommand[];

const ICONS: Record<(typeof TOOLS)[number], ReactNode> = {
  notes: <Icon name="list" />,
  blank: <Icon name="present" />,
  theme: <Icon name="theme" />,
  fullscreen: <Icon name="fullscreen" />,
  help: <Icon name="info" />,
};

/** Back to the atlas with the view that the map has now. */
function leave(): void {
  actions.changeView({ mode: 'explore', story: null, slide: 1 });
}

/** What a speaker needs now and then; there while the mouse moves, or a key has brought the focus here. */
export function StageTools({ run }: { run: (command: StoryCommand) => void }) {
  const { t } = useWords();
  return (
    <nav className={styles.tools} aria-label={t('present.tools')} onPointerDown={keepFocus}>
      {TOOLS.map((command) => (
        <ToolButton
          key={command}
          name={t(`present.${command}`)}
          icon={ICONS[command]}
          hotkey={KEYS_OF_COMMAND[command][0]}
          onPress={() => run(command)}
        />
      ))}
      <ToolButton
        name={t('share.open')}
        icon={<Icon name="share" />}
        onPress={() => openShare(true)}
      />
      <ToolButton
        name={t('picture.open')}
        icon={<Icon name="download" />}
        onPress={() => openPictureDialog(true)}
      />
      <ToolButton name={t('present.leave')} icon={<Icon name="close" />} onPress={leave} />
    </nav>
  );
}
