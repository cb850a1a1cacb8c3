import type { RecordEvent } from '../../domain/record-parts';
import { type AuthoredSet, ofKind } from '../authored';
import { type JointAgreements, jointAgreements, jointOf } from '../joint-agreements';
import type { Problem } from '../problem';
import { idsOf } from './ids-of';
import { endDayOf, firstDayOf, spanOf } from './record-span';

type Add = (field: string, message: string, hint: string) => void;

/** Events by `<kind>/<id>` of what an agreement can be made under. */
type Frames = ReadonlyMap<string, readonly RecordEvent[]>;

/** Kinds of event by which somebody comes in. */
const JOINING: readonly RecordEvent['kind'][] = ['signed', 'adopted', 'in-force', 'extended'];

/** Nothing is made within a text that is not there yet, or is there no more. */
function checkUnder(add: Add, field: string, date: string, under: string, frames: Frames): void {
  const span = spanOf(date);
  const frame = frames.get(under);
  if (!span || !frame) return;
  const first = firstDayOf(frame);
  const end = endDayOf(frame);
  if (first !== null && span.toDay < first)
    add(field, `is dated before ${under}, which it is under`, 'Mend a date or the link.');
  if (end !== null && span.fromDay > end)
    add(field, `is dated after ${under}, which it is under, had ended`, 'Mend a date or the link.');
}

/** Texts of several states: who comes in does so while the text stands; what is under or follows another is no older. */
function checkJoint(set: AuthoredSet, frames: Frames, problems: Problem[]): void {
  for (const { file, record } of ofKind(set, 'agreements')) {
    const add: Add = (field, message, hint) => problems.push({ file, field, message, hint });
    const first = firstDayOf(record.events);
    const end = endDayOf(record.events);
    record.events.forEach(({ kind, date }, i) => {
      const span = spanOf(date);
      if (JOINING.includes(kind) && span && end !== null && span.fromDay > end)
        add(`events[${i}].date`, `${kind} after the agreement had ended`, 'Mend one of the dates.');
    });
    record.participants.forEach(({ country, date }, i) => {
      const span = date === undefined ? null : spanOf(date);
      const field = `participants[${i}].date`;
      if (span && end !== null && span.fromDay > end)
        add(field, `${country} joins after the agreement had ended`, 'Mend one of the dates.');
      if (span && first !== null && span.toDay < first)
        add(field, `${country} joins before there is an agreement`, 'Mend one of the dates.');
    });
    record.relations?.forEach(({ kind, agreement }, i) => {
      const field = `relations[${i}].agreement`;
      const own = record.events.find(({ primary }) => primary !== false);
      const span = own && spanOf(own.date);
      const other = firstDayOf(frames.get(`agreements/${agreement}`) ?? []);
      if (kind === 'under' && own)
        checkUnder(add, field, own.date, `agreements/${agreement}`, frames);
      else if (span && other !== null && span.toDay < other)
        add(field, `is dated before ${agreement}, which it ${kind}`, 'Mend a date or the link.');
    });
  }
}

/** What a country signed: not before what it is under, nor, alone with China, before the two had relations. */
function checkOwn(
  set: AuthoredSet,
  frames: Frames,
  joint: JointAgreements,
  isKnown: (path: string) => boolean,
  problems: Problem[],
): void {
  for (const { file, record } of ofKind(set, 'countries')) {
    const add: Add = (field, message, hint) => problems.push({ file, field, message, hint });
    const since = record.diplomaticSince && spanOf(record.diplomaticSince.value);
    const isTooEarly = (date: string) => {
      const span = spanOf(date);
      return since && span && span.toDay < since.fromDay;
    };
    const hint = 'Mend a date; a text of several states has a record in geo/agreements.';
    record.events.forEach(({ kind, date }, i) => {
      if (kind === 'signed' && isTooEarly(date))
        add(`events[${i}].date`, 'lies before diplomatic relations began', hint);
    });
    record.agreements.forEach((agreement, i) => {
      const { date, under } = agreement;
      if (isTooEarly(date) && !jointOf(agreement, record.iso2, joint))
        add(`agreements[${i}].date`, 'lies before diplomatic relations began', hint);
      if (under === undefined) return;
      const field = `agreements[${i}].under`;
      if (!isKnown(under))
        add(
          field,
          `there is no record ${under}`,
          'Write agreements/<id> or milestones/<id> of a file in geo/.',
        );
      checkUnder(add, field, date, under, frames);
    });
  }
}

/** Agreements and their parties in the order of time. */
export function checkAgreementDates(
  set: AuthoredSet,
  unusable: ReadonlySet<string> = new Set(),
): Problem[] {
  const kinds = ['agreements', 'milestones'] as const;
  const frames = new Map(
    kinds.flatMap((kind) =>
      ofKind(set, kind).map(({ id, record }) => [`${kind}/${id}`, record.events] as const),
    ),
  );
  const known = new Set(
    kinds.flatMap((kind) => idsOf(set, unusable, kind).map((id) => `${kind}/${id}`)),
  );
  const problems: Problem[] = [];
  checkJoint(set, frames, problems);
  checkOwn(set, frames, jointAgreements(set), (path) => known.has(path), problems);
  return problems;
}
