import type { Agreement } from '../../domain/agreement-records';
import type { Entity, TotalFigure } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { CountryLink } from './CountryLink';
import { FigureList } from './FigureList';
import { Footnotes } from './Footnotes';
import lists from './lists.module.css';
import { numberWord } from './number-word';
import { RecordRows } from './RecordRows';
import { compareRows } from './row-order';
import { rowOf } from './row-state';
import { Section } from './Section';
import { TallyBlocks } from './TallyBlocks';
import tally from './tally.module.css';

/**
 * What of an official total can be named, as solid blocks among empty ones; nothing is filled in. Below it
 * the figures of others, each in its own unit.
 */
export function OfficialTotal({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { t, lang } = useWords();
  const { total } = entity;
  if (!total) return null;
  if (!total.named) return <FigureList entity={entity} />;
  const { value, named, itemises } = total;
  const count = named.length;
  const rest = Math.max(value - count, 0);
  const isLand = itemises === 'cross-border-land-cables';
  return (
    <>
      <Section>
        <p className={tally.total}>
          {formatNumber(count, lang)}{' '}
          <span>{t('panel.total', { value: formatNumber(value, lang) })}</span>
        </p>
        <TallyBlocks named={count} value={value} />
        <p className={tally.note}>
          {rest > 0
            ? t('panel.totalNote', { count: rest, number: numberWord(rest, t) })
            : t('panel.totalNoteAll')}
          {isLand && <> {t('panel.totalNoteLand')}</>}
        </p>
        {isLand ? (
          <NamedCables named={named} />
        ) : (
          <NamedCountries named={named} details={details} />
        )}
      </Section>
      <FigureList entity={entity} />
    </>
  );
}

type Named = NonNullable<TotalFigure['named']>;

function useNamed(named: Named): Entity[] {
  const { dataset, positionOf } = useAtlasIndex();
  return named.flatMap((key) => dataset.entities[positionOf.get(key) ?? -1] ?? []);
}

function NamedCables({ named }: { named: Named }) {
  const { day } = useAtlas(windowOf);
  return <RecordRows items={useNamed(named).map(rowOf).sort(compareRows(day))} />;
}

/** The countries with an agreement of the type: what was counted as named. */
function NamedCountries({ named, details }: { named: Named; details: RecordDetails }) {
  const { participants } = details.record as Agreement;
  const sourcesOf = (code: string) =>
    participants.find(({ country }) => country === code)?.sources ?? [];
  return (
    <ul className={lists.flow}>
      {useNamed(named).map(({ id, countries: [code = ''] }) => (
        <li key={id}>
          <span className={lists.unit}>
            <CountryLink code={code} />
            <Footnotes numbers={sourcesOf(code)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
