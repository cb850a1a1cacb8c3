/** What the browser puts into a country's archive is what the download has. */
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { packedPaths } from '../../../src/compile/packed-paths';
import { makePublicFiles } from '../../../src/compile/write-public';
import { keyOf } from '../../../src/domain/dataset';
import { unpackPaths } from '../../../src/domain/paths';
import { publicFeatures, publicRecordOf } from '../../../src/domain/public-record';
import type { RecordDetails } from '../../../src/domain/record-details';
import { tinySet } from '../../fixtures/tiny-set';

const set = tinySet();
const dataset = compileDataset(set);
const { entities } = dataset;
const { files } = makePublicFiles(set);
const paths = unpackPaths(dataset, packedPaths(set));
const parse = (path: string) => JSON.parse(files.get(path) ?? 'null');

describe('a record that the browser fetched', () => {
  it.each(entities.map((entity) => [keyOf(entity), entity] as const))(
    '%s gives the features of the download',
    (key, entity) => {
      const details: RecordDetails = parse(`records/${key}.json`);
      const cables = entity.kind === 'gateways' ? ['pass-line'] : [];
      const features = publicFeatures(publicRecordOf(details, entity, cables, paths), entity);
      const downloaded = parse(`${entity.kind}.geojson`).features.filter(
        ({ properties }: { properties: { record: string } }) => properties.record === entity.id,
      );
      const plain = JSON.parse(JSON.stringify(features));
      expect(plain.map(({ id }: { id: string }) => id)).toEqual(
        downloaded.map(({ id }: { id: string }) => id),
      );
      expect(plain).toEqual(downloaded);
    },
  );
});
