/** The cameras of slides are written for one size of map; on any other the same part of the world is shown. */
import type { Camera } from '../state/view';

/** The map beside the text on a screen of 1920 by 1080, CSS pixels. */
const WIDTH = 1190;
const HEIGHT = 940;

/** A slide's camera on a map of this size, as exact as the view keeps it. */
export function storyCamera(
  { lng, lat, zoom }: Camera,
  { clientWidth, clientHeight }: { clientWidth: number; clientHeight: number },
): Camera {
  const factor = Math.min(clientWidth / WIDTH, clientHeight / HEIGHT);
  const fitted = factor > 0 ? zoom + Math.log2(factor) : zoom;
  return { lng, lat, zoom: Number(fitted.toFixed(2)) };
}
