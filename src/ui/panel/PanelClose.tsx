import { useEffect, useRef } from 'react';
import { Icon } from '../../components/Icon';
import { actions } from '../../state/atlas-store';
import type { PanelId } from '../../state/view';
import { useWords } from '../atlas-context';

/**
 * Closes a panel. It takes the focus when the panel was opened by its tool, and gives it back to the tool when
 * the panel goes.
 */
export function PanelClose({ id }: { id: PanelId }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.getElementById(`${id}-button`);
    if (document.activeElement === opener) button.current?.focus();
    return () => opener?.focus({ preventScroll: true });
  }, [id]);
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
