import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { assignArm } from "#core/experiments/assignment/assign-arm.ts";
import { momentsDay } from "#core/experiments/outcomes/outcome-day.ts";
import type { CountedEvents, OutcomeEvent } from "#core/experiments/outcomes/outcome-event.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { askOf, OutcomeArms } from "../../repositories/outcome-arms.ts";
import {
  countNewEvents,
  kindsOfEvents,
  type PlacedEvent,
  placesTaken,
  shareExperiment,
} from "../../repositories/outcome-events.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import { fixedAssignment } from "../experiments/assign-recipients.ts";
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
  const place = placer(row);
  const placed: PlacedEvent[] = [];
  for (const event of events) {
    const found = await place(event);
    if (typeof found === "string") refused.push({ id: event.id, reason: found });
    else placed.push(found);
  }
  if (placed.length === 0) return { counted: 0, repeated: 0, refused };
  return transaction(async (tx) => {
    await shareExperiment(tx, row.id);
    const taken = await placesTaken(tx, placed);
    // How this request tells a day of an arm: as its first event does.
    const told = new Map<string, boolean>();
    const free = placed.filter(({ id, armId, day, message }) => {
      const byItem = message > 0;
      const tellsAlike = told.get(`${armId} ${day}`) ?? byItem;
      if (tellsAlike === byItem && !taken.has(`${armId} ${day} ${message}`)) {
        told.set(`${armId} ${day}`, byItem);
        return true;
      }
      refused.push({
        id,
        reason: "is of a day whose figures are told otherwise: by a file, or with or without items",
      });
      return false;
    });
    if (free.length === 0) return { counted: 0, repeated: 0, refused };
    const counted = await countNewEvents(tx, row.id, free);
    const others = counted < free.length ? await ofOtherKinds(tx, row.id, free) : [];
    refused.push(...others);
    return { counted, repeated: free.length - counted - others.length, refused };
  });
}

/** Events whose id another kind of event was counted under: nobody meant them as repeats. */
async function ofOtherKinds(
  db: Db,
  experimentId: string,
  events: readonly PlacedEvent[],
): Promise<CountedEvents["refused"]> {
  const kinds = await kindsOfEvents(
    db,
    experimentId,
    events.map(({ id }) => id),
  );
  return events.flatMap(({ id, kind }) => {
    const known = kinds.get(id)!;
    if (known === kind) return [];
    return [
      { id, reason: `has the id of an event that counted as ${known}: give each kind an id of its own` },
    ];
  });
}

/** Finds the place of each event of an experiment, or why it has none. */
function placer(row: ExperimentRow): (event: OutcomeEvent) => Promise<PlacedEvent | string> {
  const arms = new OutcomeArms(askOf(database()));
  const assignment = fixedAssignment(row);
  return async ({ id, kind, at, ...event }) => {
    const moment = momentsDay(at, today());
    if ("problem" in moment) return moment.problem;
    if (event.arm === undefined && row.adaptive)
      return "names no arm: a recipient's arm changes with the shares of an adaptive experiment";
    const arm = event.arm ?? assignArm(assignment, event.recipient!);
    if (arm === null) return "is of a recipient that is held out";
    const named = { experiment: row.key, arm, item: event.item ?? null };
    if (arms.find(named) === undefined) await arms.learn(named);
    const place = arms.find(named)!;
    return typeof place === "string" ? place : { id, kind, day: moment.day, ...place };
  };
}
