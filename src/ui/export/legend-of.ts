import { CABLE_CLASSES } from '../../domain/cable-colouring';
import { FILL_CLASSES } from '../../domain/country-fill';
import { KEY_ORDER } from '../../domain/layer-id';
import { STATES } from '../../domain/lifespan';
import type { LegendGroup, LegendItem } from '../../drawing/legend';
import { type PointKind, shapeOf } from '../../layers/shared/glyphs';
import { countFilled } from '../count-filled';
import type { Shot } from './shot';

const CABLES = ['submarine-cables', 'terrestrial-cables'] as const;

/** The key of a picture: what is on, how a line says its state, and the classes that occur. */
export function legendOf({ t, view, state, index }: Shot): LegendGroup[] {
  const isOn = (id: string) => (view.layers as readonly string[]).includes(id);
  const kinds = KEY_ORDER.filter((id) => isOn(id) && id !== 'countries').map((id): LegendItem => {
    const label = t(`layer.${id}`);
    const cable = CABLES.find((one) => one === id);
    if (cable) return { label, mark: { of: 'line', kind: cable, state: 'in-service' } };
    if (id in shapeOf) return { label, mark: { of: 'glyph', kind: id as PointKind } };
    return { label, mark: { of: 'arc' } };
  });
  const cable = CABLES.find(isOn);
  const states = cable
    ? STATES.map(
        (one): LegendItem => ({
          label: t(`state.${one}`),
          mark: { of: 'line', kind: cable, state: one },
        }),
      )
    : [];
  const colouring = view.colour;
  const colours =
    colouring === 'state' || !isOn('submarine-cables')
      ? []
      : CABLE_CLASSES[colouring].map(
          (name, own): LegendItem => ({
            label: t(`colour.class.${name}`),
            mark: { of: 'colour', colouring, own },
          }),
        );
  const counts = countFilled(index.dataset, view.fill, state.window, view.filters);
  const fills = isOn('countries')
    ? FILL_CLASSES[view.fill].flatMap(({ name }, i): LegendItem[] => {
        const label = t(`fill.class.${name}` as 'fill.class.1');
        return counts[i] ? [{ label, mark: { of: 'fill', fill: view.fill, own: i + 1 } }] : [];
      })
    : [];
  return [
    { title: '', items: kinds },
    { title: t('picture.lines'), items: states },
    { title: t(`colour.${colouring}`), items: colours },
    { title: t(`fill.${view.fill}`), items: fills },
  ].filter(({ items }) => items.length > 0);
}
