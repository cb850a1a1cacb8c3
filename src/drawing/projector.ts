/** From degrees to the pixels of a picture. */
import type { Position } from 'geojson';

export type Pixel = readonly [x: number, y: number];

export interface PictureCamera {
  lng: number;
  lat: number;
  /** As MapLibre counts: the world is 512 * 2 ** zoom pixels wide. */
  zoom: number;
}

export interface Frame {
  camera: PictureCamera;
  /** Pixels. */
  width: number;
  height: number;
}

/** Positions are longitude and latitude in degrees; longitudes of lines may run on past 180. */
export interface Projector extends Frame {
  /** Rings, cut to the picture and a little more, so that their cut edges are out of sight. */
  areas(polygons: readonly Position[][][]): Pixel[][];
  /** Lines, or the pieces of them that are in the picture. */
  lines(lines: readonly Position[][]): Pixel[][];
  /** Every place in the picture where a position is seen: none, one, or one for each copy of the world. */
  points(position: Position): Pixel[];
}

/** Pixels around a picture that belong to it: half of the widest stroke, and a mark at the edge. */
export const MARGIN = 16;
