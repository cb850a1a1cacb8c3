import { Trans } from 'react-i18next';
import { useWords } from '../atlas-context';
import { formatPartialDate } from '../format';
import { formatWhen } from './dates';
import { Footnotes } from './Footnotes';
import { NoteSentence } from './NoteSentence';
import type { Clause } from './state-sentence';

/** States whose event is worth telling in the first sentence. */
const TELLING: readonly Clause['key'][] = [
  'out',
  'out-part',
  'suspended',
  'cancelled',
  'retired',
  'ended',
  'withdrawn',
];

/** One clause of the state, in the words of the page, with its date as exact as the source. */
export function ClauseSentence({ clause: { key, event } }: { clause: Clause }) {
  const { t, lang } = useWords();
  const note = TELLING.includes(key) ? event?.note : undefined;
  const values = event
    ? { date: formatPartialDate(event.date, lang), when: formatWhen(event.date, lang, t) }
    : {};
  // The note carries the numbers where there is one: they stand behind the whole claim.
  const numbers = note ? [] : (event?.sources ?? []);
  const gap = lang === 'zh' ? '' : ' ';
  return (
    <>
      <Trans
        i18nKey={`sentence.${key}`}
        values={values}
        components={{ b: <b />, n: <Footnotes numbers={numbers} /> }}
      />
      {gap}
      {note && <NoteSentence note={note} sources={event?.sources ?? []} />}
      {note && gap}
    </>
  );
}
