import "server-only";
import { z } from "zod";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { notificationLine } from "#core/candidates/candidate.ts";
import { itemName } from "#core/content/item-name.ts";
import type { RecentVote } from "#core/duels/results-view.ts";
import type { VoteRecord } from "#core/duels/vote-record.ts";
import { findDuelItems } from "../../repositories/duel-items.ts";
import { countVotesSince } from "../../repositories/duel-votes.ts";
import { database } from "../../repositories/transaction.ts";
import { listVotes } from "../../repositories/vote-log.ts";
import { startOfToday } from "./today.ts";

const PAGE = 50;

/** Votes, undone ones among them, newest first; `before` is the `next` of the page before. */
export async function recentVotes(actor: Actor, before: string | null): Promise<Page<RecentVote>> {
  requirePermission(actor, "duels.read");
  const key = z.uuid().safeParse(before);
  const db = database();
  const rows = await listVotes(db, { before: key.success ? key.data : null, take: PAGE + 1 });
  const shown = rows.slice(0, PAGE);
  const items = await findDuelItems(db, [...new Set(shown.map(({ itemId }) => itemId))]);
  const nameOf = (id: string) => {
    const item = items.get(id);
    return item ? itemName({ title: item.title, body: item.excerpt }) : "";
  };
  return {
    rows: shown.flatMap((row) => toRecent(row, nameOf(row.itemId))),
    next: rows.length > PAGE ? shown.at(-1)!.voteId : null,
  };
}

/** How many pairs the person has judged today (UTC). */
export async function votesToday(person: { id: string } & Actor): Promise<number> {
  requirePermission(person, "duels.vote");
  return countVotesSince(database(), person.id, startOfToday());
}

function toRecent(row: VoteRecord, item: string): RecentVote[] {
  const { voteId: id, at, voter, choice, undone, milliseconds } = row;
  if (choice === "undo") return [];
  const line = (title: string, body: string) => notificationLine({ title, body }).replaceAll("\n", " · ");
  return [
    {
      id,
      at,
      voter,
      choice,
      undone,
      milliseconds: milliseconds ?? 0,
      item,
      left: { line: line(row.leftTitle, row.leftBody), categoryKey: row.leftStyle },
      right: { line: line(row.rightTitle, row.rightBody), categoryKey: row.rightStyle },
    },
  ];
}
