import { keyOf } from '../../domain/dataset';
import { useAtlas } from '../../state/atlas-store';
import { type InViewRow, useInView } from '../../state/in-view';

/**
 * Where the record is that something beside the map has lifted; `null` for what is out of sight.
 * @param isBeside the pointer is not on the map, where it shows by itself what it lifts
 */
export function useHaloSpot(isBeside: boolean): InViewRow['spot'] {
  const hover = useAtlas((state) => state.hover);
  const groups = useInView((state) => state.groups);
  if (!hover || !isBeside || !groups) return null;
  const own = groups.find(({ kind }) => kind === hover.kind)?.rows ?? [];
  return own.find(({ entity }) => keyOf(entity) === keyOf(hover))?.spot ?? null;
}
