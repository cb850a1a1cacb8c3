import type { Feature, Point } from 'geojson';

/** What the `labels` layer of the tiles says of a name. */
export interface LabelProperties {
  kind: 'country' | 'area' | 'sea' | 'city';
  rank: number;
  name_en: string;
  name_zh: string;
  /** First and last zoom at which it stands. */
  from: number;
  to?: number;
  iso2?: string;
  capital?: boolean;
}

export type PlaceLabel = Feature<Point, LabelProperties>;
