import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { monthIndex } from '../../../src/domain/month';
import { makeTimeWindow } from '../../../src/domain/time-window';
import { GatewayNames, gatewayNames, gatewaysAt } from '../../../src/map/gateway-names';
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

  it('are given to the map once it is near enough to show them', () => {
    const setData = vi.fn();
    let zoom = 3;
    let zoomed = () => {};
    const map = {
      on: (_: string, listener: () => void) => {
        zoomed = listener;
      },
      getZoom: () => zoom,
      getSource: () => ({ setData }),
    };
    const names = new GatewayNames(map as unknown as MapLibreMap, dataset);
    names.show(at(2019), -1, null, ({ en }) => en, false);
    zoomed();
    expect(setData).not.toHaveBeenCalled();
    zoom = 6;
    zoomed();
    zoomed();
    expect(setData).toHaveBeenCalledTimes(1);
    expect(setData.mock.calls[0]?.[0].features).toHaveLength(1);
    names.show(at(2017), -1, null, ({ en }) => en, false);
    expect(setData.mock.calls[1]?.[0].features).toEqual([]);
  });
});
