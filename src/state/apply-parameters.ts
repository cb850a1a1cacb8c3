import { NO_FILTERS } from '../domain/filter';
import { FILTER_PARAMETERS } from './filter-params';
import { decodeView, encodeView, parameterNames } from './url-codec';
import type { View } from './view';

export interface Applied {
  view: View;
  /** Names of the parameters that are not known or whose value could not be read; they change nothing. */
  problems: string[];
}

/**
 * A view with some of the parameters of its address changed; an empty value takes a parameter away.
 * What can be read is applied, what cannot is told.
 */
export function applyParameters(view: View, parameters: Readonly<Record<string, string>>): Applied {
  const present = new URLSearchParams(encodeView(view));
  const names = parameterNames();
  const problems: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const alone = new URLSearchParams({ [name]: value });
    if (name === 'mode' || !names.includes(name)) problems.push(name);
    else if (value === '') present.delete(name);
    else if (decodeView(alone.toString()).problems.length > 0) problems.push(name);
    else present.set(name, value);
  }
  return { view: decodeView(present.toString()).view, problems };
}

/** A view with other filters; those not named are lifted. */
export function applyFilters(view: View, filters: Readonly<Record<string, string>>): Applied {
  const isOwn = (name: string) => FILTER_PARAMETERS.includes(name);
  const other = Object.keys(filters).filter((name) => !isOwn(name));
  const own = Object.fromEntries(Object.entries(filters).filter(([name]) => isOwn(name)));
  const applied = applyParameters({ ...view, filters: NO_FILTERS }, own);
  return { view: applied.view, problems: [...other, ...applied.problems] };
}
