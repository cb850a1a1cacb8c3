export type JobState =
  | { is: 'idle' | 'done' | 'stopped' }
  /** `null` where nothing says how far it is. */
  | { is: 'working'; share: number | null }
  | { is: 'failed'; reason: string };
