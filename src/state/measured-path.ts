/** The path that the panel of measuring asks for, followed by the clock. Answers are kept for the question at hand. */
import type { Dataset, EntityKey } from '../domain/dataset';
import { makeNetwork, type Network } from '../domain/network';
import { type NetworkPath, networkPath } from '../domain/network-path';
import type { Paths } from '../domain/paths';
import type { AtlasIndex } from './atlas-index';
import { type AtlasState, windowOf } from './atlas-store';

const networks = new WeakMap<Dataset, Network>();

/** The cables as a network, made when it is first asked for. */
export function networkOf(dataset: Dataset): Network {
  const known = networks.get(dataset);
  if (known) return known;
  const made = makeNetwork(dataset);
  networks.set(dataset, made);
  return made;
}

/** Key of a landing point as the network knows it. */
export function landingKey(id: string): EntityKey {
  return `landing-points/${id}`;
}

type Measuring = Pick<AtlasState, 'view' | 'today' | 'paths'>;

let question = '';
let drawnWith: Paths | null = null;
let answers = new Map<number, NetworkPath | null>();

/**
 * The same object for the same question. @param without position of a cable that is cut, -1 for none
 * @returns `null` where an end is not chosen or not known, or where nothing in service joins the two
 */
export function measuredPath(
  { dataset }: AtlasIndex,
  state: Measuring,
  without: number,
): NetworkPath | null {
  const { paths } = state;
  const { from, to } = state.view.path;
  if (from === null || to === null) return null;
  const { day } = windowOf(state);
  const asked = `${dataset.version} ${from} ${to} ${day}`;
  if (asked !== question || paths !== drawnWith) {
    question = asked;
    drawnWith = paths;
    answers = new Map();
  }
  const known = answers.get(without);
  if (known !== undefined) return known;
  const answer = networkPath(networkOf(dataset), landingKey(from), landingKey(to), {
    day,
    without,
    paths,
  });
  answers.set(without, answer);
  return answer;
}

/** What the map shows of it: nothing while the panel is closed. */
export function shownPath(
  index: AtlasIndex,
  state: Measuring & Pick<AtlasState, 'cut'>,
): NetworkPath | null {
  return state.view.panel === 'measure' ? measuredPath(index, state, state.cut) : null;
}
