/** Parameters of an address that can be written in more ways than one. */
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/domain/filter';
import { monthIndex } from '../../../src/domain/month';
import { decodeView } from '../../../src/state/url-codec';

describe('a parameter', () => {
  it.each([
    ['date', '2017', { date: monthIndex(2017, 12) }],
    ['date', 'latest', { date: 'latest' }],
    ['layers', 'hubs,teleports', { layers: ['teleports', 'hubs'] }],
    ['layers', 'hubs,hubs', { layers: ['hubs'] }],
    ['layers', 'none', { layers: [] }],
    ['cols', 'none', { columns: [] }],
    ['sort', '-name', { sort: { column: 'name', isDescending: true } }],
    ['path', 'karachi,', { path: { from: 'karachi', to: null } }],
    ['path', ',mombasa', { path: { from: null, to: 'mombasa' } }],
    ['opened', '2016', { filters: { ...NO_FILTERS, opened: [2016, 2016] } }],
    ['country', 'PK,CN,PK', { filters: { ...NO_FILTERS, country: ['CN', 'PK'] } }],
    ['org', 'hmn-tech', { filters: { ...NO_FILTERS, org: ['hmn-tech'] } }],
    ['state', 'out,planned', { filters: { ...NO_FILTERS, state: ['planned', 'out'] } }],
    ['hide', 'hubs.gnss,teleports.network', { hidden: ['teleports.network', 'hubs.gnss'] }],
    [
      'hide',
      'terrestrial-cables.national-backbone,terrestrial-cables.transit',
      { hidden: ['terrestrial-cables.transit', 'terrestrial-cables.national-backbone'] },
    ],
  ])('%s=%s is read', (name, text, shape) => {
    expect(decodeView(`${name}=${text}`)).toMatchObject({ view: shape, problems: [] });
  });
});
