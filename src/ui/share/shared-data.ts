/** Of which data a shared view is. */
export interface SharedData {
  version: string;
  /** Day of the data, `YYYY-MM-DD`. */
  asOf: string;
  /** Whether it stays with them for good. */
  isPinned: boolean;
}
