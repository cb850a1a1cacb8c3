/** Colours of the classes that countries are filled by, as expressions of feature-state, and the hatching. */
import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { type CountryFill, FILL_CLASSES } from '../domain/country-fill';
import { colourOf, type Rgba, type Theme, themeTokens } from '../lib/theme-tokens';
import { cssColour } from './css-colour';

/** Step of the ramp in which a hatch is drawn. */
const HATCH_STEP = 4;

/** Class of a country, 0 for none. */
const fillState = ['number', ['feature-state', 'fill'], 0];
const isSelected = ['boolean', ['feature-state', 'selected'], false];

export function rampColour(theme: Theme, step: number): Rgba {
  return (themeTokens.themes[theme].ramp[step - 1] ?? [0, 0, 0, 0]) as Rgba;
}

/** Name of the hatch image of a theme. */
export function hatchName(theme: Theme): string {
  return `hatch-${theme}`;
}

export function hatchColour(theme: Theme): Rgba {
  return rampColour(theme, HATCH_STEP);
}

/** By class; selected countries have a colour of their own. @param none of what has no class */
export function countryColour(
  theme: Theme,
  fill: CountryFill,
  none: string,
): ExpressionSpecification {
  const steps = FILL_CLASSES[fill].flatMap(({ paint }, at) =>
    paint === 'hatch' ? [] : [at + 1, cssColour(rampColour(theme, paint))],
  );
  const byClass = steps.length > 0 ? ['match', fillState, ...steps, none] : none;
  const selected = cssColour(colourOf(theme, 'map', 'select-fill'));
  return ['case', isSelected, selected, byClass] as unknown as ExpressionSpecification;
}

/** Opacity of the hatch: whole for the class that is hatched. @param whole less while a record is selected */
export function hatchOpacity(fill: CountryFill, whole = 1): ExpressionSpecification {
  const at = FILL_CLASSES[fill].findIndex(({ paint }) => paint === 'hatch') + 1;
  const isHatched = ['all', ['>', fillState, 0], ['==', fillState, at]];
  return ['case', isHatched, whole, 0] as unknown as ExpressionSpecification;
}

/** The hatch of what was and is no more. Only countries that are hatched at some time are in it: a pattern is dear. */
export function hatchLayer(
  source: string,
  theme: Theme,
  fill: CountryFill,
  codes: readonly string[],
): FillLayerSpecification {
  return {
    id: 'country-hatch',
    type: 'fill',
    source,
    'source-layer': 'countries',
    filter: ['in', ['get', 'iso2'], ['literal', [...codes]]],
    paint: {
      'fill-antialias': false,
      'fill-pattern': hatchName(theme),
      'fill-opacity': hatchOpacity(fill),
    },
  };
}
