import { describe, expect, it } from 'vitest';
import { openedLandings } from '../../../src/compile/opened-landings';
import type { RecordEvent } from '../../../src/domain/record-parts';
import { event } from '../../fixtures/lives';

type Cables = Parameters<typeof openedLandings>[0];

const cable = (events: RecordEvent[], ...segments: [string, string, RecordEvent[]?][]) =>
  ({
    record: { events },
    segments: segments.map(([from, to, own]) => ({ properties: { from, to, events: own } })),
  }) as unknown as Cables[number];

describe('a landing point', () => {
  it('opened with the first cable that opened there, as that is written', () => {
    const opened = openedLandings([
      cable([event('2019-05', 'in-service')], ['karachi', 'djibouti']),
      cable(
        [event('2017', 'in-service')],
        ['karachi', 'bu:a'],
        ['bu:a', 'muscat', [event('2021~', 'in-service')]],
      ),
    ]);
    expect(opened.get('karachi')).toEqual({ date: '2017' });
    expect(opened.get('djibouti')).toEqual({ date: '2019-05' });
    expect(opened.get('muscat')).toEqual({ date: '2021~' });
  });

  it('has a date that is no beginning only where no cable has a better one', () => {
    const by = cable([event('2010', 'in-service', { by: true })], ['karachi', 'djibouti']);
    const exact = cable([event('2019-05', 'in-service')], ['karachi', 'muscat']);
    for (const cables of [
      [by, exact],
      [exact, by],
    ]) {
      expect(openedLandings(cables).get('karachi')).toEqual({ date: '2019-05' });
      expect(openedLandings(cables).get('djibouti')).toEqual({ date: '2010', by: true });
    }
  });

  it('has none where nothing is open', () => {
    expect(openedLandings([cable([event('2019', 'announced')], ['karachi', 'muscat'])]).size).toBe(
      0,
    );
  });
});
