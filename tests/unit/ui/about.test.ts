/** Suggested questions, and the report of a correction. */
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/domain/dataset';
import { LAST_MONTH, yearOfMonth } from '../../../src/domain/month';
import { decodeView, encodeView } from '../../../src/state/url-codec';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { isOpeningView, QUESTIONS, questionView } from '../../../src/ui/about/questions';
import { correctionReport, reportUrl } from '../../../src/ui/correction/correction-report';
import { realDataset } from '../../fixtures/real-dataset';

describe('a suggested question', () => {
  it.each(QUESTIONS)('%s is an address that gives its view, and no opening view', (id) => {
    const view = questionView(id, { lang: 'zh', theme: 'light' });
    expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
    expect(isOpeningView(view)).toBe(false);
    expect([view.lang, view.theme]).toEqual(['zh', 'light']);
  });

  it('about suppliers names an organisation that supplied cables', () => {
    const { filters, layers } = questionView('hmn', DEFAULT_VIEW);
    const supplied = realDataset().entities.filter(
      ({ kind, parties }) =>
        kind === 'submarine-cables' && filters.org.some((org) => parties?.supplier?.includes(org)),
    );
    expect(supplied.length).toBeGreaterThan(10);
    expect(filters.orgrole).toEqual(['supplier']);
    expect(layers).toContain('submarine-cables');
  });

  it('about what opened reaches to the end of the clock', () => {
    const { opened } = questionView('since-2020', DEFAULT_VIEW).filters;
    expect(opened).toEqual([2020, yearOfMonth(LAST_MONTH)]);
  });
});

describe('the opening view', () => {
  it('is one in which nothing is asked, wherever it looks and in whatever clothes', () => {
    expect(isOpeningView(DEFAULT_VIEW)).toBe(true);
    expect(
      isOpeningView({
        ...DEFAULT_VIEW,
        lang: 'zh',
        theme: 'light',
        projection: 'globe',
        camera: { lng: 1, lat: 2, zoom: 3 },
      }),
    ).toBe(true);
  });
  it.each([
    { layers: [] },
    { panel: 'about' as const },
    { date: LAST_MONTH },
    { selection: { kind: 'hubs' as const, id: 'x' } },
  ])('is over with %o', (change) => {
    expect(isOpeningView({ ...DEFAULT_VIEW, ...change })).toBe(false);
  });
});

describe('a report', () => {
  const subject = {
    key: keyOf({ kind: 'submarine-cables', id: 'peace-cable' }),
    name: 'PEACE & more',
    dataVersion: 'abc123',
    address: 'https://atlas.example/?select=submarine-cables/peace-cable&date=2024-06',
  };

  it('bears the id, the name, the version of the data and the address', () => {
    const report = correctionReport(subject, ['What is wrong:']);
    expect(report.title).toBe('PEACE & more (submarine-cables/peace-cable)');
    expect(report.body).toBe(
      'Record: submarine-cables/peace-cable\nData: abc123\nView: https://atlas.example/?select=submarine-cables/peace-cable&date=2024-06\n\nWhat is wrong:\n',
    );
    expect(correctionReport({ ...subject, key: null }, []).body).not.toContain('Record');
  });

  it('is whole in the link that begins it', () => {
    const report = correctionReport(subject, ['What is wrong:', 'Source:']);
    const url = new URL(reportUrl('https://git.example/atlas', report));
    expect(url.pathname).toBe('/atlas/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual(report);
  });
});
