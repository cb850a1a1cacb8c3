/** Cuts spherical geometry at 180 degrees, so that it is right in plain longitude and latitude. */
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

// One degree is one unit, so the projection only cuts; precision 0 adds no points along great
// circles, which would bend borders that follow a parallel. South is up (`unflip` undoes it):
// geoProject tells outer rings from holes by their winding on a screen.
const plain = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

const unflip = (points: Position[]): Position[] => points.map(([x = 0, y = 0]) => [x, -y]);

/** Polygons wound for the sphere, in; polygons of the plane within [-180, 180], out. */
export function cutPolygons(geometry: Polygon | MultiPolygon): MultiPolygon {
  const cut = geoProject(geometry, plain);
  const polygons =
    cut?.type === 'Polygon'
      ? [cut.coordinates]
      : cut?.type === 'MultiPolygon'
        ? cut.coordinates
        : [];
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(unflip)) };
}

/** Lines of the sphere, in; lines of the plane that end at 180 degrees and begin anew, out. */
export function cutLines(geometry: LineString | MultiLineString): MultiLineString {
  const cut = geoProject(geometry, plain);
  const lines =
    cut?.type === 'LineString'
      ? [cut.coordinates]
      : cut?.type === 'MultiLineString'
        ? cut.coordinates
        : [];
  return { type: 'MultiLineString', coordinates: lines.map(unflip) };
}
