import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * MapLibre paints a sky behind every map, as large as the screen and in each frame, also where none can be seen: on a map
 * that is looked at from straight above. Without its colours it leaves it out.
 * @param isShown behind the globe there is one
 */
export function showSky({ style: { sky } }: Pick<MapLibreMap, 'style'>, isShown: boolean): void {
  if (isShown) Reflect.deleteProperty(sky, 'getEvaluated');
  else Object.assign(sky, { getEvaluated: () => null });
}
