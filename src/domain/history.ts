/** What happened to each record, for lists over all of them: `events.json` of the compiled data. */
import type { EntityKey } from './dataset';
import type { DatedEvent } from './lifespan';
import type { Text } from './record-parts';

export interface HistoryEvent extends DatedEvent {
  /** Where the kind of event alone does not say what happened. */
  note?: Text;
}

export interface History {
  events: HistoryEvent[];
  /** Stretches of a line with events of their own. */
  segments?: { from: string; to: string; events: HistoryEvent[] }[];
  /** Places that such stretches end in. */
  places?: { id: string; name: Text }[];
  /** Countries: agreements that have no record of their own. */
  agreements?: { title: Text; date: string; end?: string }[];
}

export type Histories = Partial<Record<EntityKey, History>>;
