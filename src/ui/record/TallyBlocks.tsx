import tally from './tally.module.css';

/** Above this many the blocks are small: the count of all of them must still fit the column. */
const LARGE_UP_TO = 40;

/** One block for each of an official total; the named ones solid, the others a dashed outline. */
export function TallyBlocks({ named, value }: { named: number; value: number }) {
  const isSmall = value > LARGE_UP_TO;
  const total = Math.max(named, value);
  return (
    <div className={tally.tally} data-small={isSmall || undefined} aria-hidden="true">
      {Array.from({ length: total }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks have no identity
        <i key={i} data-named={i < named || undefined} />
      ))}
    </div>
  );
}
