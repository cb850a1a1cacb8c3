import { splitNotes } from '../../domain/noted-text';
import type { BothTexts } from '../../domain/story';
import { useWords } from '../atlas-context';
import styles from './NotedText.module.css';

/** A text of a slide with the numbers of its sources, raised. */
export function NotedText({ text }: { text: BothTexts }) {
  const { t, lang } = useWords();
  return splitNotes(text[lang]).map((piece, at, pieces) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a number may stand twice, each at its place
      <sup key={at} className={styles.note}>
        {typeof pieces[at - 1] === 'number' && ' · '}
        <span className="visually-hidden">{t('present.source')} </span>
        {piece}
      </sup>
    ),
  );
}
