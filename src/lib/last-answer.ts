/**
 * Remembers the last answer of a function: the same arguments give the same object, so that deck.gl takes a step of
 * the clock for no new data, and several who ask the same pay once.
 */
export function lastAnswer<Args extends unknown[], Answer>(
  ask: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { args: Args; answer: Answer } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => !Object.is(arg, last?.args[i])))
      last = { args, answer: ask(...args) };
    return last.answer;
  };
}
