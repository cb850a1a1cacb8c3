import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { monthIndex } from '../../../src/domain/month';
import { makeTimeWindow } from '../../../src/domain/time-window';
import { gatewayNames, gatewaysAt } from '../../../src/map/gateway-names';
import { tinySet } from '../../fixtures/tiny-set';

const dataset = compileDataset(tinySet());
const at = (year: number) => makeTimeWindow('as-of', monthIndex(year, 12), monthIndex(2000, 1));

describe('names of gateways', () => {
  it('stand at the gateways that are on the map on the day of the clock', () => {
    expect(gatewaysAt(dataset, at(2017))).toEqual([]);
    const { features } = gatewayNames(gatewaysAt(dataset, at(2019)), ({ zh = '' }) => zh);
    expect(features).toEqual([
      {
        type: 'Feature',
        properties: { label: '红其拉甫出入口' },
        geometry: { type: 'Point', coordinates: [75.45, 36.86] },
      },
    ]);
  });

  it('leave the selected one to the selection', () => {
    const selected = dataset.entities.findIndex(({ kind }) => kind === 'gateways');
    expect(gatewaysAt(dataset, at(2019), selected)).toEqual([]);
  });
});
