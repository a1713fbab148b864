import "server-only";
import { z } from "zod";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { BulkEntryView, BulkOutcome, BulkView } from "#core/review/bulk-view.ts";
import { readPageKey, writePageKey } from "#core/review/page-key.ts";
import { findBulk, listAppliedBulks } from "../../repositories/bulk-approvals.ts";
import { listBulkEntries } from "../../repositories/bulk-entries.ts";
import { openFacets } from "../../repositories/bulk-preview.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 50;
const RECENT = 10;

/** One bulk approval, as a preview or as what became of it. */
export async function readBulk(actor: Actor, id: string): Promise<BulkView> {
  requirePermission(actor, "review.read");
  const bulk = z.uuid().safeParse(id).success ? await findBulk(database(), id) : null;
  if (!bulk) throw notFound("bulk approval");
  return bulk;
}

/** Its entries, the least certain first; `after` is the `next` of the page before. */
export async function bulkEntries(
  actor: Actor,
  id: string,
  page: { outcome: BulkOutcome | null; after: string | null },
): Promise<Page<BulkEntryView>> {
  const bulk = await readBulk(actor, id);
  const after = readPageKey(page.after);
  const rows = await listBulkEntries(database(), bulk.id, { ...page, after, take: PAGE + 1 });
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return {
    rows: shown,
    next: last ? writePageKey({ value: last.winProbability ?? -1, id: last.itemId }) : null,
  };
}

/** The last bulks that were applied, newest first. */
export function recentBulks(actor: Actor): Promise<BulkView[]> {
  requirePermission(actor, "review.read");
  return listAppliedBulks(database(), RECENT);
}

export interface ReviewFacets {
  runs: { id: string; name: string }[];
  styles: string[];
  languages: string[];
}

/** What the filters of the review can choose from. */
export function reviewFacets(actor: Actor): Promise<ReviewFacets> {
  requirePermission(actor, "review.read");
  return openFacets(database());
}
