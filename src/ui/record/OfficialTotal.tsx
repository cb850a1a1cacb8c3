import type { Entity } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import type { Agreement, OfficialTotal as Total } from '../../domain/records';
import type { AtlasIndex } from '../../state/atlas-index';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { CountryLink } from './CountryLink';
import { Footnotes } from './Footnotes';
import lists from './lists.module.css';
import { numberWord } from './number-word';
import { RecordRows } from './RecordRows';
import { rowOf } from './row-state';
import { Section } from './Section';
import { TallyBlocks } from './TallyBlocks';
import tally from './tally.module.css';

/** What of an official total can be named, as solid blocks among empty ones; nothing is filled in. */
export function OfficialTotal({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const { officialTotal, participants } = details.record as Agreement;
  if (!officialTotal || !entity.total) return null;
  const { value, named } = entity.total;
  const sourcesOf = (code: string) =>
    participants.find(({ country }) => country === code)?.sources ?? [];
  const rest = Math.max(value - named, 0);
  return (
    <Section>
      <p className={tally.total}>
        {formatNumber(named, lang)}{' '}
        <span>{t('panel.total', { value: formatNumber(value, lang) })}</span>
      </p>
      <TallyBlocks named={named} value={value} />
      <p className={tally.note}>
        {rest > 0
          ? t('panel.totalNote', { count: rest, number: numberWord(rest, t) })
          : t('panel.totalNoteAll')}
      </p>
      {officialTotal.itemises === 'cross-border-land-cables' ? (
        <RecordRows items={cablesOf(index).map(rowOf)} />
      ) : (
        <ul className={lists.flow}>
          {countriesWith(index, officialTotal.itemises).map((code) => (
            <li key={code}>
              <span className={lists.unit}>
                <CountryLink code={code} />
                <Footnotes numbers={sourcesOf(code)} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function cablesOf(index: AtlasIndex): readonly Entity[] {
  const cables = index.byKind.get('terrestrial-cables') ?? [];
  return cables.filter(({ variant }) => variant === 'cross-border');
}

/** The countries with an agreement of the type: what was counted as named. */
function countriesWith(index: AtlasIndex, type: Total['itemises']): string[] {
  return [...index.countries]
    .filter(([, { agreements }]) => agreements?.some((one) => one.type === type))
    .map(([code]) => code);
}
