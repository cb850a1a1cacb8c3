/** What some work gives, with an entry of its own in the browser's timeline (User Timing), which the bench reads. */
export function timed<Answer>(name: string, work: () => Answer): Answer {
  const start = performance.now();
  const answer = work();
  performance.measure(name, { start });
  return answer;
}
