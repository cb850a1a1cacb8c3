import { Trans } from 'react-i18next';
import type { Text } from '../../domain/record-parts';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { Footnotes } from './Footnotes';

interface Props {
  note: Text;
  sources: readonly number[];
}

/** A note as a sentence, its numbers where the language puts them. */
export function NoteSentence({ note, sources }: Props) {
  const { lang } = useWords();
  const text = textIn(note, lang).replace(/[.。]$/, '');
  return (
    <Trans
      i18nKey="sentence.note"
      components={{
        note: <span lang={langAttribute(note, lang)}>{text}</span>,
        n: <Footnotes numbers={sources} />,
      }}
    />
  );
}
