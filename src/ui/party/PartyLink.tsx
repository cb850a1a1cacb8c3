import type { Text } from '../../domain/record-parts';
import { useAtlasIndex, useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { LocalText } from '../record/LocalText';
import { open } from '../record/lift';
import lists from '../record/lists.module.css';

/** The name of an organisation; opens its page where it takes part in something. */
export function PartyLink({ id, name }: { id: string; name: Text }) {
  const { lang } = useWords();
  const { byOrganisation } = useAtlasIndex();
  if (!byOrganisation.has(id)) return <LocalText text={name} />;
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
