import type { PersonBesideJudge } from "./judge-agreement.ts";

/** Where people said which of two texts is better: ratings of both, duels, decisions of the review. */
export const PEOPLE_SOURCES = ["rating", "duel", "decision"] as const;
export type PeopleSource = (typeof PEOPLE_SOURCES)[number];

/** How many people said this of a judged pair. */
export interface PeopleSaid {
  pairId: string;
  source: PeopleSource;
  says: PersonBesideJudge["person"];
  people: number;
}

/** What people say of a pair, all sources together: what most of them said; a tie where no answer has the most. */
export function peopleVerdict(said: readonly PeopleSaid[]): PersonBesideJudge["person"] {
  const counts = new Map<PersonBesideJudge["person"], number>();
  for (const { says, people } of said) counts.set(says, (counts.get(says) ?? 0) + people);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] !== second?.[1] ? most[0] : "tie";
}
