import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/Icon';
import { actions } from '../../state/atlas-store';
import type { PanelId } from '../../state/view';
import { useWords } from '../atlas-context';

/**
 * Closes a panel. It takes the focus when the panel was opened by its tool, and gives it back when the panel goes: to
 * the map where a key of the map opened it, else to the tool.
 */
export function PanelClose({ id }: { id: PanelId }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus when the panel opened, before a part of it took it.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const tool = document.getElementById(`${id}-button`) ?? document.getElementById('more-button');
    if (document.activeElement === tool) button.current?.focus();
    const opener = before?.closest<HTMLElement>('#map') ?? tool;
    return () => opener?.focus({ preventScroll: true });
  }, [id, before]);
  const name = t('tools.closePanel', { name: t(`tools.panel.${id}`) });
  return (
    <button
      ref={button}
      type="button"
      aria-label={name}
      title={name}
      onClick={() => actions.setPanel(null)}
    >
      <Icon name="close" size={16} />
    </button>
  );
}
