import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../src/domain/month';
import { applyFilters, applyParameters } from '../../../src/state/apply-parameters';
import { decodeView } from '../../../src/state/url-codec';
import { DEFAULT_VIEW } from '../../../src/state/view';

const { view: GIVEN } = decodeView('mode=embed&date=2017-06&org=hmn-tech&lng=57&lat=20&zoom=4');

describe('parameters', () => {
  it('change what they name and leave the rest', () => {
    const { view, problems } = applyParameters(GIVEN, { date: '2020-01', zoom: '5' });
    expect(problems).toEqual([]);
    expect(view).toEqual({
      ...GIVEN,
      date: monthIndex(2020, 1),
      camera: { lng: 57, lat: 20, zoom: 5 },
    });
  });

  it('are taken away when empty', () => {
    expect(applyParameters(GIVEN, { date: '' }).view.date).toBe(DEFAULT_VIEW.date);
  });

  it('that are mangled or unknown change nothing, and are named; the others hold', () => {
    const asked = { date: 'yesterday', zoom: '5', colour: '<b>', what: 'x', mode: 'kiosk' };
    const { view, problems } = applyParameters(GIVEN, asked);
    expect(problems).toEqual(['date', 'colour', 'what', 'mode']);
    expect(view).toEqual({ ...GIVEN, camera: { ...GIVEN.camera, zoom: 5 } });
  });

  it('of filters lift those that are not named', () => {
    const { view, problems } = applyFilters(GIVEN, { country: 'PK', date: '2020-01' });
    expect(problems).toEqual(['date']);
    expect(view.filters).toEqual({ ...DEFAULT_VIEW.filters, country: ['PK'] });
    expect(view.date).toBe(GIVEN.date);
  });
});
