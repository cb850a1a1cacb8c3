import { LAYER_IDS } from '../../domain/layer-id';
import { FIRST_MONTH, formatMonthIso, LAST_MONTH, parseMonth } from '../../domain/month';
import { READER_PARAMETERS, type Slide, STORY_PARAMETERS } from '../../domain/story';
import type { Problem } from '../problem';

const RANGE = `${formatMonthIso(FIRST_MONTH)} to ${formatMonthIso(LAST_MONTH)}`;

/**
 * That a slide can be opened: the parameters of its view are known and belong to a slide, it names its layers, its
 * record exists, its months lie on the clock, and a play ends where the slide stands.
 * @param records `<kind>/<id>` of all there are
 */
export function checkStoryView(
  { view, play }: Slide,
  records: ReadonlySet<string>,
): Omit<Problem, 'file'>[] {
  const problems: Omit<Problem, 'file'>[] = [];
  const add = (field: string, message: string, hint: string) =>
    problems.push({ field, message, hint });
  const params = new URLSearchParams(view);
  const names = [...params.keys()];
  for (const name of new Set(names)) {
    if (READER_PARAMETERS.includes(name))
      add('view', `sets "${name}"`, 'That belongs to the reader or the screen; remove it.');
    else if (!STORY_PARAMETERS.includes(name))
      add('view', `has an unknown parameter "${name}"`, `Use: ${STORY_PARAMETERS.join(', ')}.`);
    if (names.filter((one) => one === name).length > 1)
      add('view', `has "${name}" twice`, 'Keep one.');
  }

  const select = params.get('select');
  if (select !== null && !records.has(select))
    add('view', `there is no record ${select}`, 'Write <kind>/<id> of a file in geo/.');

  const layers = params.get('layers');
  if (layers === null)
    add('view', 'names no layers', 'A slide shows only the layers that it names, or "none".');
  for (const layer of layers === null || layers === 'none' ? [] : layers.split(','))
    if (!(LAYER_IDS as readonly string[]).includes(layer))
      add('view', `there is no layer "${layer}"`, `Use: ${LAYER_IDS.join(', ')}.`);

  const months: [field: string, text: string | undefined | null, mayBeLatest: boolean][] = [
    ['view', params.get('date'), true],
    ['view', params.get('from'), false],
    ['play.from', play?.from, false],
    ['play.to', play?.to, true],
  ];
  for (const [field, text, mayBeLatest] of months)
    if (text && parseMonth(text) === null && !(mayBeLatest && text === 'latest'))
      add(field, `"${text}" is not a month of the clock`, `Write 2017 or 2017-06, ${RANGE}.`);
  if (play) {
    const [from, to] = [parseMonth(play.from), parseMonth(play.to)];
    if (from !== null && to !== null && from >= to)
      add('play', 'ends before it begins', 'The clock runs forwards.');
    if (play.to !== (params.get('date') ?? 'latest'))
      add('play.to', 'is not the date of the view', 'The clock comes to rest where the slide is.');
  }
  return problems;
}
