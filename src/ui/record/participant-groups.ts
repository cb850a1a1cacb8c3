import type { Participant } from '../../domain/agreement-records';

export interface ParticipantGroup {
  via: string | null;
  participants: Participant[];
  /** The sources that all of the group share; `null` where they differ. */
  shared: number[] | null;
}

/** By the organisation they take part through, those in their own name first. */
export function groupParticipants(participants: readonly Participant[]): ParticipantGroup[] {
  const groups = new Map<string | null, Participant[]>([[null, []]]);
  for (const one of participants) {
    const via = one.via ?? null;
    groups.set(via, [...(groups.get(via) ?? []), one]);
  }
  return [...groups]
    .filter(([, some]) => some.length > 0)
    .map(([via, some]) => {
      const first = some[0]?.sources ?? [];
      const isShared = some.length > 1 && some.every(({ sources }) => `${sources}` === `${first}`);
      return { via, participants: some, shared: isShared ? first : null };
    });
}
