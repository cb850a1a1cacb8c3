import type { ReactNode } from 'react';
import type { Claim } from '../../domain/record-parts';
import { Footnotes } from './Footnotes';
import { LocalText } from './LocalText';
import styles from './record.module.css';

interface Props {
  claim: Pick<Claim<unknown>, 'sources' | 'note'>;
  children: ReactNode;
}

/** A sourced fact: the value, the numbers of its sources, and its note beneath. */
export function ClaimText({ claim: { note, sources }, children }: Props) {
  return (
    <>
      {children}
      <Footnotes numbers={sources} />
      {note && <LocalText text={note} className={styles.aside} />}
    </>
  );
}
