import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { readPageKey, writePageKey } from "#core/review/page-key.ts";
import type { QueueFilter } from "#core/review/queue-filter.ts";
import type { QueuePage } from "#core/review/queue-view.ts";
import { countQueue, listQueue } from "../../repositories/review-queue.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 60;

/** The items that a filter shows, in its order; `after` is the `next` of the page before. The first page counts all. */
export async function readQueue(
  actor: Actor,
  page: { filter: QueueFilter; after?: string | null },
): Promise<QueuePage> {
  requirePermission(actor, "review.read");
  const after = readPageKey(page.after);
  const [rows, total] = await Promise.all([
    listQueue(database(), { filter: page.filter, after, take: PAGE + 1 }),
    after === null ? countQueue(database(), page.filter) : null,
  ]);
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return { rows: shown.map(({ entry }) => entry), next: last ? writePageKey(last.key) : null, total };
}
