/** What the table shows as one archive. */
import type { Dataset } from '../../domain/dataset';
import { formatMonthIso } from '../../domain/month';
import { encodeView } from '../../state/url-codec';
import type { View } from '../../state/view';
import { archiveReadme } from '../download/archive-readme';
import { zipOf } from '../download/zip-of';
import { type FetchOptions, shownCsv, shownGeoJson } from './shown-files';
import type { TableRow } from './table-row';
import type { TableWords } from './table-words';
import { viewInWords } from './view-in-words';

export interface Shown {
  rows: readonly TableRow[];
  dataset: Dataset;
  view: View;
  /** Month of the clock. */
  month: number;
  /** The README tells the view in each of these, English first. */
  words: readonly TableWords[];
  /** Of the page, its query left aside. */
  page: string;
}

/** Where the view is found again, on the date that it had. */
function addressOf({ view, month, page }: Shown): string {
  return new URL(`?${encodeView({ ...view, date: month, panel: 'table' })}`, page).href;
}

function shownReadme(shown: Shown, columns: readonly string[]): string {
  const { rows, dataset, view, month, words } = shown;
  const lines = words.flatMap((one) => viewInWords(view, month, one).map((line) => `- ${line}`));
  return archiveReadme(
    {
      title: `what was shown in ${formatMonthIso(month)}`,
      intro: `${rows.length} records, those that the table and the map showed in this view:\n\n${lines.join('\n')}\n\nThe view is at ${addressOf(shown)}\n`,
      files: [
        'records.csv: a row for each record, in the order of the table; lists and claims stand as JSON in their cell.',
        'records.geojson: a line for each segment of a cable and a point for each place on a land cable, a point or no geometry\n  for anything else. Longitudes of lines run on past 180 degrees.',
        '`state_at_clock` (CSV) and `stateAtClock` (GeoJSON): the state of the whole record at the clock; everything else is the\n  record as published, its later events included.',
        `Columns of records.csv: ${columns.join(', ')}.`,
      ],
    },
    dataset,
  );
}

/**
 * The bytes of a ZIP with a README, a CSV and a GeoJSON file.
 * @throws where a file does not come, or `options.signal` is aborted
 */
export async function shownArchive(shown: Shown, options: FetchOptions): Promise<Uint8Array> {
  const [csv, geojson] = await Promise.all([
    shownCsv(shown.rows, options),
    shownGeoJson(shown.rows, options),
  ]);
  const columns = csv.slice(0, csv.indexOf('\n')).split(',');
  return zipOf({
    'README.md': shownReadme(shown, columns),
    'records.csv': csv,
    'records.geojson': geojson,
  });
}
