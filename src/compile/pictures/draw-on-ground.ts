import type { Dataset } from '../../domain/dataset';
import type { Paths } from '../../domain/paths';
import { drawPicture } from '../../drawing/draw-picture';
import type { PictureView } from '../../drawing/picture-view';
import { labelLayer } from '../basemap/label-features';
import type { Grounds } from './grounds';

/** The tiles of the live map end here. */
const MAX_ZOOM = 7;

export interface PictureMaking {
  grounds: Grounds;
  dataset: Dataset;
  paths: Paths;
  /** Of the ground, see `Grounds.at`. */
  coarseness: number;
  /** Units in a pixel: shapes are rounded to whole ones. */
  units: number;
}

/** A view as an SVG, on the ground that the tiles are made of. @param title what a reader is told who does not see it */
export function drawOnGround(view: PictureView, making: PictureMaking, title: string): string {
  const { grounds, dataset, paths, coarseness, units } = making;
  const { zoom } = view.camera;
  const ground = grounds.at(zoom, coarseness);
  const labels = view.names === 'none' ? [] : labelLayer(Math.floor(zoom), MAX_ZOOM).features;
  return drawPicture(view, { ground, labels, dataset, paths, units }, title);
}
