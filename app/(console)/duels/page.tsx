import type { Metadata } from "next";
import { nextDuels } from "#server/services/duels/next-duels.ts";
import { votesToday } from "#server/services/duels/read-votes.ts";
import { requirePage } from "#server/session/require-person.ts";
import { DuelScreen } from "./_components/duel-screen.tsx";

export const metadata: Metadata = { title: "Duels" };

export default async function DuelsPage() {
  const person = await requirePage("duels.vote");
  const [first, today] = await Promise.all([nextDuels(person, { without: [] }), votesToday(person)]);
  return <DuelScreen first={first} today={today} />;
}
