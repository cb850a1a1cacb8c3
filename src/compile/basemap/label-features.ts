/** The `labels` layer of the tiles: countries, seas and cities from `geo/basemap/*.json`. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import type { LabelProperties, PlaceLabel } from '../../drawing/place-label';

export interface AuthoredLabel {
  /** `country`: member or observer state of the United Nations; `area`: any other with a code. */
  kind?: 'country' | 'area' | 'ocean' | 'sea' | 'gulf' | 'strait';
  iso2?: string;
  en: string;
  zh: string;
  /** Longitude and latitude of the middle of the label. */
  at: [number, number];
  fromZoom?: number;
  toZoom?: number;
  /** 1 is the largest. */
  rank: number;
  capital?: boolean;
}

const CITY_FROM_ZOOM = [5, 5, 5.6, 6.2, 6.8];
const NO_END = 24;

export function readLabels(file: 'countries' | 'seas' | 'cities'): AuthoredLabel[] {
  const url = new URL(`../../../geo/basemap/${file}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as AuthoredLabel[];
}

function label(authored: AuthoredLabel, kind: LabelProperties['kind']): PlaceLabel {
  // Whole zooms: MapLibre looks at a label's zoom once a tile.
  const from = Math.floor((authored.fromZoom ?? CITY_FROM_ZOOM[authored.rank] ?? NO_END) + 0.5);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: authored.at },
    properties: {
      kind,
      rank: authored.rank,
      name_en: authored.en,
      name_zh: authored.zh,
      from,
      ...(authored.toZoom === undefined ? {} : { to: Math.floor(authored.toZoom) }),
      ...(authored.iso2 === undefined ? {} : { iso2: authored.iso2 }),
      ...(authored.capital ? { capital: true } : {}),
    },
  };
}

/** The labels whose zooms meet the tile's: a tile of zoom z serves z up to z + 1. */
export function labelLayer(
  zoom: number,
  maxZoom: number,
): FeatureCollection<Point, LabelProperties> {
  const all = [
    ...readLabels('countries').map((l) => label(l, l.kind === 'area' ? 'area' : 'country')),
    ...readLabels('seas').map((l) => label(l, 'sea')),
    ...readLabels('cities').map((l) => label(l, 'city')),
  ];
  const top = zoom === maxZoom ? NO_END : zoom + 1;
  const features = all
    .filter(({ properties: p }) => p.from < top && (p.to ?? NO_END) >= zoom)
    // The order in a tile is the order of placing: the largest first.
    .sort((a, b) => a.properties.rank - b.properties.rank);
  return { type: 'FeatureCollection', features };
}
