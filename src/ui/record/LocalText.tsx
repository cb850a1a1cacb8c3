import type { Text } from '../../domain/record-parts';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';

interface Props {
  text: Text;
  className?: string | undefined;
}

/** A text of a record in the language of the page; marked as English where it is not there in Chinese. */
export function LocalText({ text, className }: Props) {
  const { lang } = useWords();
  return (
    <span className={className} lang={langAttribute(text, lang)}>
      {textIn(text, lang)}
    </span>
  );
}
