import type { ReactNode } from 'react';

interface Props {
  name: string;
  icon: ReactNode;
  id?: string;
  /** Of a tool that opens something: whether that is open. */
  isOpen?: boolean | undefined;
  /** The key that does the same, said beside the name under the pointer. */
  hotkey?: string | undefined;
  className?: string | undefined;
  onPress: () => void;
}

/** A button that shows an icon alone; its name is heard, and seen under the pointer. */
export function ToolButton({ name, icon, id, isOpen, hotkey, className, onPress }: Props) {
  return (
    <button
      type="button"
      id={id}
      aria-expanded={isOpen}
      aria-label={name}
      title={hotkey ? `${name} (${hotkey})` : name}
      className={className}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
