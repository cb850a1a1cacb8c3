import type { Source } from '../../domain/record-parts';

export interface Subject {
  /** What the picture is called; without it, what is selected. */
  title?: string;
  /** Beside those of what is selected. */
  sources?: readonly Source[];
}
