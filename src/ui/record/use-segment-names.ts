import type { RoutePlace, Segment } from '../../domain/cable-records';
import { entityOf } from '../../state/atlas-index';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';

/** Names segments by their ends: "Karachi – Zafarana", "Branches to Mombasa, Berbera"; empty for none. */
export function useSegmentNames(
  places: readonly Pick<RoutePlace, 'id' | 'name'>[],
): (segments: readonly Pick<Segment, 'from' | 'to'>[]) => string {
  const index = useAtlasIndex();
  const { t, lang } = useWords();
  /** `null` for a branching unit, which has no name of its own. */
  const nameOf = (end: string): string | null => {
    const place = places.find(({ id }) => end === `place:${id}`);
    if (place) return textIn(place.name, lang);
    const landing = entityOf(index, { kind: 'landing-points', id: end });
    return landing ? textIn(landing.name, lang) : null;
  };
  return (segments) => {
    const stretches: string[] = [];
    const branches: string[] = [];
    for (const { from, to } of segments) {
      const [a, b] = [nameOf(from), nameOf(to)];
      if (a && b) stretches.push(t('panel.stretch', { from: a, to: b }));
      else if (a || b) branches.push(a ?? b ?? '');
    }
    if (branches.length > 0)
      stretches.push(
        t('panel.branchTo', {
          count: branches.length,
          name: branches.join(lang === 'zh' ? '、' : ', '),
        }),
      );
    if (stretches.length === 0 && segments.length > 0) return t('panel.trunk');
    return stretches.join(lang === 'zh' ? '；' : ' · ');
  };
}
