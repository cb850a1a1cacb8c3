/** What lies under the records of a picture: land, coast and borders, in the detail that a zoom can show. */
import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';

type Properties = Record<string, string | number | boolean>;
export type GroundLayer = FeatureCollection<MultiPolygon | MultiLineString, Properties>;

export interface Ground {
  /** One feature a country, `iso2` (none for areas of no country). */
  coast: GroundLayer;
  /** Each line once with `side` 0, and once more for the other side; `disputed`, and the `iso2` of the side. */
  borders: GroundLayer;
  land: Position[][][];
  /** The land of countries, without the lines between them. @param isIn of an ISO code; `null` for areas without one */
  areaOf(isIn: (iso2: string | null) => boolean): Position[][][];
}
