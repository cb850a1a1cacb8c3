/** What the table of keys tells. A word of `press` is a message under `list.keys`, or is what stands on the key. */
import type { useWords } from '../atlas-context';

export const KEY_GROUPS = [
  {
    name: 'map',
    keys: [
      { press: ['arrows'], does: 'mapMove' },
      { press: ['+', '−'], does: 'mapZoom' },
      { press: ['L', 'enter'], does: 'mapList' },
      { press: ['?'], does: 'mapKeys' },
    ],
  },
  {
    name: 'list',
    keys: [
      { press: ['up', 'down'], does: 'listMove' },
      { press: ['home', 'end'], does: 'listEnds' },
      { press: ['enter'], does: 'listOpen' },
      { press: ['escape'], does: 'listBack' },
    ],
  },
  {
    name: 'clock',
    keys: [
      { press: ['left', 'right'], does: 'clockMonth' },
      { press: ['pageUp', 'pageDown'], does: 'clockYear' },
      { press: ['home', 'end'], does: 'clockEnds' },
      { press: ['0–9'], does: 'clockType' },
    ],
  },
  {
    name: 'page',
    keys: [
      { press: ['/', 'Ctrl K'], does: 'pageSearch' },
      { press: ['space'], does: 'pagePlay' },
      { press: ['tab'], does: 'pageTab' },
      { press: ['escape'], does: 'pageEscape' },
    ],
  },
] as const;

const NAMED = [
  'arrows',
  'up',
  'down',
  'left',
  'right',
  'home',
  'end',
  'pageUp',
  'pageDown',
  'enter',
  'escape',
  'space',
  'tab',
] as const;
type Named = (typeof NAMED)[number];

const isNamed = (word: string): word is Named => (NAMED as readonly string[]).includes(word);

/** What stands on the keys, in the language shown. */
export function keyWords(press: readonly string[], t: ReturnType<typeof useWords>['t']): string[] {
  return press.map((word) => (isNamed(word) ? t(`list.keys.${word}`) : word));
}
