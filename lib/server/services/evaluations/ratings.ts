import "server-only";
import { type Actor, type Person, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { RatingInput, TextsToRate } from "#core/evaluation/ratings/rating.ts";
import { RATING_FORMATS } from "#core/evaluation/ratings/rating-file.ts";
import { type RatingSummary, ratingSummary } from "#core/evaluation/ratings/rating-summary.ts";
import { type RecordFormatKey, recordsText } from "#core/export/record-formats.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  countRated,
  insertRating,
  listTextsToRate,
  ratingLog,
  standingRatings,
} from "../../repositories/evaluation-ratings.ts";
import { database } from "../../repositories/transaction.ts";
import { readEvaluation } from "./read-evaluations.ts";

const AHEAD = 10;

/** The picks that a person may rate next, a few ahead. */
export async function textsToRate(person: Person, id: string): Promise<TextsToRate> {
  requirePermission(person, "evaluations.rate");
  const [texts, counts] = await Promise.all([
    listTextsToRate(database(), { runId: id, raterId: person.id, take: AHEAD }),
    countRated(database(), id, person.id),
  ]);
  return { texts, ...counts };
}

/**
 * Adds what a person thinks of a text. Nothing is overwritten: rating it again adds a rating, and the newest counts. The
 * log of ratings is its own record, so they are not repeated in the audit.
 */
export async function rateText(person: Person, input: RatingInput): Promise<void> {
  requirePermission(person, "evaluations.rate");
  const rating = { ...input, raterId: person.id, rater: person.name };
  if (!(await insertRating(database(), rating))) throw notFound("text");
}

/** What people said of an evaluation's texts; null where nobody has. */
export async function readRatings(actor: Actor, id: string): Promise<RatingSummary | null> {
  requirePermission(actor, "evaluations.read");
  const ratings = await standingRatings(database(), id);
  return ratings.length === 0 ? null : ratingSummary(ratings);
}

/** All ratings of an evaluation as a file, piece by piece; that it left is audited. */
export async function exportRatings(
  actor: Actor,
  id: string,
  format: RecordFormatKey,
): Promise<{ fileName: string; contentType: string; text: AsyncGenerator<string> }> {
  requirePermission(actor, "evaluations.export");
  const { name } = await readEvaluation(actor, id);
  const file = RATING_FORMATS[format];
  const fileName = `ratings.${format}`;
  await insertAuditEvent(database(), {
    actor,
    action: "evaluation.export",
    nounId: id,
    summary: `Exported the ratings of “${name}” as ${fileName}`,
    after: { format },
  });
  return { fileName, contentType: file.contentType, text: recordsText(file, ratingLog(database(), id)) };
}
