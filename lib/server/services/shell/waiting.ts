import "server-only";
import type { Actor } from "#core/access/actor.ts";
import { may } from "#core/access/permissions.ts";
import { countOpenReviews } from "../../repositories/reviews.ts";
import { database } from "../../repositories/transaction.ts";
import { campaignsWaiting } from "../campaigns/read-campaigns.ts";
import { experimentsWaiting } from "../experiments/read-experiments.ts";

/** Beyond this the navigation says only that there are more: nobody needs the figure, and it must stay cheap. */
const MOST = 999;

/** What waits for a person, by the place that it is done at; nothing where nothing waits. */
export async function waitingFor(actor: Actor): Promise<Record<string, number>> {
  const [reviews, campaigns, experiments] = await Promise.all([
    countOpenReviews(database(), MOST + 1),
    may(actor.role, "campaigns.approve") ? campaignsWaiting(actor) : 0,
    experimentsWaiting(actor),
  ]);
  return { "/review": reviews, "/campaigns": campaigns, "/experiments": experiments };
}
