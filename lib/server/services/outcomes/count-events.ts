import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { assignArm } from "#core/experiments/assignment/assign-arm.ts";
import type { CountedEvents, OutcomeEvent } from "#core/experiments/outcomes/outcome-event.ts";
import { askOf, OutcomeArms } from "../../repositories/outcome-arms.ts";
import {
  countNewEvents,
  type PlacedEvent,
  placesTaken,
  shareExperiment,
} from "../../repositories/outcome-events.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { assignmentOn } from "../experiments/assign-recipients.ts";
import { today } from "../experiments/days.ts";
import { experimentCalled } from "../experiments/found-experiment.ts";

/**
 * Counts raw events as they arrive, each id of an experiment once: sending a request again changes nothing. Those that
 * cannot be counted come back with their reasons; the others count all the same.
 */
export async function countEvents(actor: Actor, events: readonly OutcomeEvent[]): Promise<CountedEvents> {
  requirePermission(actor, "outcomes.load");
  const result: CountedEvents = { counted: 0, repeated: 0, refused: [] };
  for (const [key, own] of Map.groupBy(events, ({ experiment }) => experiment)) {
    const one = await countOf(key, own);
    result.counted += one.counted;
    result.repeated += one.repeated;
    result.refused.push(...one.refused);
  }
  return result;
}

async function countOf(key: string, events: readonly OutcomeEvent[]): Promise<CountedEvents> {
  const refused: CountedEvents["refused"] = [];
  const row = await experimentCalled(key).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") return null;
    throw error;
  });
  if (!row)
    return {
      counted: 0,
      repeated: 0,
      refused: events.map(({ id }) => ({ id, reason: "names an experiment that does not exist" })),
    };
  const arms = new OutcomeArms(askOf(database()));
  const placed: PlacedEvent[] = [];
  for (const event of events) {
    const day = new Date(event.at).toISOString().slice(0, 10);
    if (day > today()) {
      refused.push({ id: event.id, reason: "is of a day that has not come yet" });
      continue;
    }
    const arm = event.arm ?? assignArm(await assignmentOn(row, day), event.recipient!);
    if (arm === null) {
      refused.push({ id: event.id, reason: "is of a recipient that is held out" });
      continue;
    }
    const named = { experiment: key, arm, item: event.item ?? null };
    let place = arms.find(named);
    if (place === undefined) {
      await arms.learn(named);
      place = arms.find(named)!;
    }
    if (typeof place === "string") refused.push({ id: event.id, reason: place });
    else placed.push({ id: event.id, day, kind: event.kind, ...place });
  }
  if (placed.length === 0) return { counted: 0, repeated: 0, refused };
  return transaction(async (tx) => {
    await shareExperiment(tx, row.id);
    const taken = await placesTaken(tx, placed);
    const free = placed.filter(({ id, armId, day, message }) => {
      if (!taken.has(`${armId} ${day} ${message}`)) return true;
      refused.push({
        id,
        reason: "is of a day whose figures are told otherwise: by a file, or with or without items",
      });
      return false;
    });
    const counted = free.length === 0 ? 0 : await countNewEvents(tx, row.id, free);
    return { counted, repeated: free.length - counted, refused };
  });
}
