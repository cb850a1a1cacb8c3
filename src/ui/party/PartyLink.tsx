import type { Text } from '../../domain/records';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { open } from '../record/lift';
import lists from '../record/lists.module.css';

/** The name of an organisation; opens its page. */
export function PartyLink({ id, name }: { id: string; name: Text }) {
  const { lang } = useWords();
  return (
    <button
      type="button"
      className={lists.country}
      lang={langAttribute(name, lang)}
      onClick={() => open({ kind: 'organisations', id })}
    >
      {textIn(name, lang)}
    </button>
  );
}
