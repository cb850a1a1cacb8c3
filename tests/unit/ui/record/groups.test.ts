import { describe, expect, it } from 'vitest';
import { derivePhases, openedDay } from '../../../../src/domain/lifespan';
import { dayOf } from '../../../../src/domain/partial-date';
import type { RecordDetails } from '../../../../src/domain/record-details';
import type { Party, RecordEvent, Source } from '../../../../src/domain/record-parts';
import { lifeOf } from '../../../../src/ui/record/life-of';
import { memorandumAt } from '../../../../src/ui/record/memorandum';
import { groupParticipants } from '../../../../src/ui/record/participant-groups';
import { groupParties } from '../../../../src/ui/record/party-groups';
import { rowState } from '../../../../src/ui/record/row-state';
import { sentenceList } from '../../../../src/ui/record/sentence-list';
import { foreignLanguage, isSeenAsCopy, webAddress } from '../../../../src/ui/record/source-line';

const party = (org: string, role: Party['role']): Party => ({ org, role, sources: [1] });
const source = (more: Partial<Source> = {}): Source => ({
  title: 'A',
  publisher: 'B',
  date: null,
  language: 'en',
  kind: 'press',
  supports: '',
  ...more,
});
const event = (kind: RecordEvent['kind'], date: string, more: Partial<RecordEvent> = {}) => ({
  kind,
  date,
  sources: [1],
  ...more,
});

describe('groupParties', () => {
  it('groups by role in the fixed order, and keeps the order of the record within', () => {
    const groups = groupParties([
      party('nec', 'supplier'),
      party('b', 'owner'),
      party('a', 'owner'),
    ]);
    expect(groups.map(({ role, parties }) => [role, parties.map(({ org }) => org)])).toEqual([
      ['owner', ['b', 'a']],
      ['supplier', ['nec']],
    ]);
  });
});

describe('groupParticipants', () => {
  it('puts those in their own name first and finds the sources a group shares', () => {
    const groups = groupParticipants([
      { country: 'EG', via: 'las', sources: [2] },
      { country: 'CN', sources: [1] },
      { country: 'SA', via: 'las', sources: [2] },
    ]);
    expect(groups.map(({ via, shared }) => [via, shared])).toEqual([
      [null, null],
      ['las', [2]],
    ]);
  });
});

describe('lifeOf', () => {
  it('tells an event of several segments once and leaves out what does not hold for a segment', () => {
    const opened = event('in-service', '2022-01');
    const segment = (id: string, events: RecordEvent[]) => ({
      id,
      from: 'a',
      to: 'b',
      precision: 'schematic' as const,
      drawnKm: 1,
      events,
    });
    const details = {
      kind: 'submarine-cables',
      record: { events: [event('announced', '2018-01')] },
      segments: [
        segment('x', [opened]),
        segment('y', [opened, event('cancelled', '2020', { primary: false })]),
      ],
    } as unknown as RecordDetails;
    const { events } = lifeOf(details);
    expect(events.map(({ event: { kind }, segments }) => [kind, segments.length])).toEqual([
      ['announced', 0],
      ['in-service', 2],
    ]);
  });
});

describe('memorandumAt', () => {
  const events = [
    event('signed', '2016?', { primary: false }),
    event('signed', '2019-03-23'),
    event('withdrawn', '2023-12'),
  ];
  it('goes by the dates that count and by the clock', () => {
    expect(memorandumAt(events, dayOf(2018)).signed).toBeNull();
    expect(memorandumAt(events, dayOf(2020))).toEqual({ signed: events[1], withdrawn: null });
    expect(memorandumAt(events, dayOf(2024)).withdrawn).toBe(events[2]);
  });
});

describe('rowState', () => {
  const at = (day: number, ...events: RecordEvent[]) =>
    rowState({ phases: derivePhases(events), openedDay: openedDay(events) }, day);
  it('says since, by, ended, or what is not known', () => {
    expect(at(dayOf(2020), event('in-service', '2017'))).toEqual({ key: 'since', year: 2017 });
    expect(at(dayOf(2020), event('in-service', '2017', { by: true }))).toEqual({
      key: 'by',
      year: 2017,
    });
    expect(at(dayOf(2020), event('in-service', '2001'), event('retired', '2019'))).toEqual({
      key: 'past',
      year: 2019,
    });
    expect(at(dayOf(2010), event('in-service', '2017'))).toEqual({ key: 'notYet' });
    expect(at(dayOf(2010))).toEqual({ key: 'undated' });
  });
});

describe('sources', () => {
  it('links to the web alone', () => {
    expect(webAddress(source({ url: 'https://example.org/a' }))).toBe('https://example.org/a');
    expect(webAddress(source({ url: 'javascript:alert(1)' }))).toBeNull();
    expect(webAddress(source({ url: 'no address' }))).toBeNull();
    expect(webAddress(source())).toBeNull();
  });

  it('says which were seen only as a copy', () => {
    expect(isSeenAsCopy(source())).toBe(true);
    expect(isSeenAsCopy(source({ url: 'https://example.org/' }))).toBe(false);
    expect(isSeenAsCopy(source({ kind: 'dataset' }))).toBe(false);
    expect(isSeenAsCopy(source({ kind: 'academic', supports: 'read in a third-party copy' }))).toBe(
      true,
    );
  });

  it('names the language where it is not the reader’s', () => {
    expect(foreignLanguage('en', 'en-GB')).toBeNull();
    expect(foreignLanguage('fr', 'en-GB')).toBe('French');
    expect(foreignLanguage('zh-Hans', 'zh-Hans')).toBeNull();
  });
});

describe('sentenceList', () => {
  it('keeps one capital, and abbreviations', () => {
    expect(sentenceList(['Owner', 'Supplier', 'TT&C'], 'en')).toBe('Owner, supplier, TT&C');
    expect(sentenceList(['所有者', '供应商'], 'zh')).toBe('所有者、供应商');
  });
});
