/**
 * What the areas of Natural Earth become on this map. The rules and their reasons are in
 * `geo/BOUNDARIES.md`; this table is how they are carried out. An area that is not named here keeps
 * the country of its ISO 3166-1 numeric code.
 */

/** An area of the source under its own id: a part of a country, or of none. */
export interface AreaRule {
  /** Id of the part: lines between parts are styled by pairs of these ids. */
  id: string;
  /** ISO 3166-1 alpha-2 of the country that it is filled with; `null`: never filled. */
  iso2: string | null;
}

/** By the name that the source gives, for the features without an ISO number of their own. */
export const AREAS_BY_NAME: Readonly<Record<string, AreaRule>> = {
  // Within a member state by UN practice; the line of control stays as a dashed line.
  'N. Cyprus': { id: 'x-north-cyprus', iso2: 'CY' },
  'Cyprus U.N. Buffer Zone': { id: 'x-cyprus-buffer', iso2: 'CY' },
  Somaliland: { id: 'x-somaliland', iso2: 'SO' },
  // User-assigned in ISO 3166 (XK): its own polygon, so that Serbia's fill does not speak for it.
  Kosovo: { id: 'XK', iso2: 'XK' },
  // Final status not settled and no code of its own: land without any fill.
  'Siachen Glacier': { id: 'x-siachen', iso2: null },
  'Spratly Is.': { id: 'x-spratly', iso2: null },
  'Scarborough Reef': { id: 'x-scarborough', iso2: null },
  'Bajo Nuevo Bank': { id: 'x-bajo-nuevo', iso2: null },
  'Serranilla Bank': { id: 'x-serranilla', iso2: null },
  // Leased or used land is the lessor's.
  Baikonur: { id: 'KZ', iso2: 'KZ' },
  'USNB Guantanamo Bay': { id: 'CU', iso2: 'CU' },
  // Sovereign base areas: no code in ISO 3166 and too small to be shown here, so land of the island.
  Akrotiri: { id: 'CY', iso2: 'CY' },
  Dhekelia: { id: 'CY', iso2: 'CY' },
  // Administered from Australia and from France without a code of their own.
  'Coral Sea Is.': { id: 'AU', iso2: 'AU' },
  'Ashmore and Cartier Is.': { id: 'AU', iso2: 'AU' },
  'Clipperton I.': { id: 'FR', iso2: 'FR' },
};

/** A polygon of one area that belongs elsewhere: picked by a point in it. */
export interface PolygonRule extends AreaRule {
  /** ISO 3166-1 alpha-2 that the source gives it. */
  from: string;
  /** [west, south, east, north] in degrees: every polygon of `from` wholly inside. */
  box: readonly [number, number, number, number];
}

export const POLYGONS_IN_BOX: readonly PolygonRule[] = [
  // General Assembly resolution 68/262; no line is drawn at the isthmus.
  { from: 'RU', id: 'UA', iso2: 'UA', box: [32, 44, 36.95, 46.5] },
  // Paracel Islands: the claimants' dispute is open, so no fill of either.
  { from: 'CN', id: 'x-paracel', iso2: null, box: [110.9, 15.5, 113, 17.3] },
  // "Indian Ocean Ter." is one feature of two territories that have codes.
  { from: 'x-indian-ocean-territories', id: 'CX', iso2: 'CX', box: [105, -11, 106, -10] },
  { from: 'x-indian-ocean-territories', id: 'CC', iso2: 'CC', box: [96, -13, 98, -11] },
];

/** An area cut off along a hand-drawn line from one point of its outline to another. */
export interface CutRule extends AreaRule {
  from: string;
  /** Degrees; both ends are moved to the nearest vertex of the outline. */
  line: readonly (readonly [number, number])[];
  /** A point in the part that is cut off. */
  inside: readonly [number, number];
}

export const CUTS: readonly CutRule[] = [
  // The Golan is Syrian territory under occupation (Security Council resolutions 242 and 497); the
  // source has it in Israel. Line: that of the 1949 armistice, along the Jordan and the east shore
  // of Lake Tiberias, drawn here for small scales.
  {
    from: 'IL',
    id: 'x-golan',
    iso2: 'SY',
    line: [
      [35.625, 33.245],
      [35.66, 33.22],
      [35.645, 33.14],
      [35.625, 33.06],
      [35.63, 32.98],
      [35.62, 32.9],
      [35.645, 32.84],
      [35.65, 32.78],
      [35.63, 32.72],
      [35.62, 32.69],
    ],
    inside: [35.76, 33.0],
  },
  // Western Sahara reaches to 27 degrees 40 minutes north; the source ends it at the berm.
  {
    from: 'MA',
    id: 'x-western-sahara-west',
    iso2: 'EH',
    line: [
      [-8.67, 27.667],
      [-13.174, 27.667],
    ],
    inside: [-13.5, 25],
  },
];
