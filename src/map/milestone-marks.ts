/** Milestones on the map while the clock passes them: a flag with a short pulse and the headline, a button each. */
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { Entity } from '../domain/dataset';
import type { Text } from '../domain/record-parts';
import './milestone-marks.css';

/** Nearer than about 10 km is one place. */
const SPOT_DECIMALS = 1;

/** Room that a headline may take, CSS pixels before the scale; it stands to the upper right of its place. */
const LABEL = { width: 232, height: 76 };

interface Mark {
  marker: Marker;
  button: HTMLButtonElement;
  milestones: Entity[];
  label: string;
}

function spotOf({ point = [0, 0] }: Entity): string {
  return point.map((value) => value.toFixed(SPOT_DECIMALS)).join();
}

export class MilestoneMarks {
  readonly #map: MapLibreMap;
  readonly #onPick: (milestones: Entity[], x: number, y: number) => void;
  readonly #marks = new Map<string, Mark>();

  constructor(map: MapLibreMap, onPick: (milestones: Entity[], x: number, y: number) => void) {
    this.#map = map;
    this.#onPick = onPick;
  }

  /**
   * @param milestones the latest first; those of one place share a mark, which bears the name of the latest
   * @param isNamed whether the headline may be shown without being asked for; one that would cover a later one is not
   * @param scale of the page
   */
  show(
    milestones: readonly Entity[],
    nameOf: (text: Text) => string,
    isNamed: (milestone: Entity) => boolean,
    scale: number,
  ): void {
    const spots = new Map<string, Entity[]>();
    for (const milestone of milestones) {
      const spot = spotOf(milestone);
      spots.set(spot, [...(spots.get(spot) ?? []), milestone]);
    }
    for (const [spot, { marker }] of this.#marks)
      if (!spots.has(spot)) {
        marker.remove();
        this.#marks.delete(spot);
      }
    const taken: { x: number; y: number }[] = [];
    for (const [spot, here] of spots) {
      const mark = this.#marks.get(spot) ?? this.#add(spot, here);
      const rest = here.length - 1;
      const label = `${nameOf((here[0] as Entity).name)}${rest > 0 ? ` +${rest}` : ''}`;
      if (label !== mark.label) mark.button.textContent = label;
      mark.label = label;
      mark.milestones = here;
      const at = this.#map.project(mark.marker.getLngLat());
      const isFree = taken.every(
        ({ x, y }) =>
          Math.abs(x - at.x) > LABEL.width * scale || Math.abs(y - at.y) > LABEL.height * scale,
      );
      const hasName = isFree && here.some(isNamed);
      if (hasName) taken.push(at);
      mark.button.toggleAttribute('data-quiet', !hasName);
    }
  }

  #add(spot: string, milestones: Entity[]): Mark {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'milestone-mark';
    // The map is one stop of the keyboard; its list of what is in view holds the milestones too.
    button.tabIndex = -1;
    const [lng, lat] = milestones[0]?.point ?? [0, 0];
    const marker = new Marker({ element: button, anchor: 'bottom-left', opacityWhenCovered: '0' })
      .setLngLat([lng, lat])
      .addTo(this.#map);
    const mark: Mark = { marker, button, milestones, label: '' };
    button.addEventListener('click', (event) => {
      // Else the map beneath would be picked too.
      event.stopPropagation();
      const { x, y } = this.#map.project([lng, lat]);
      this.#onPick(mark.milestones, x, y);
    });
    this.#marks.set(spot, mark);
    return mark;
  }
}
