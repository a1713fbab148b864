import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict } from "#core/errors/product-error.ts";
import { type Assignment, assignArm } from "#core/experiments/assignment/assign-arm.ts";
import { bucketOf } from "#core/experiments/assignment/bucket.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { database } from "../../repositories/transaction.ts";
import { bucketsOn } from "./allocate.ts";
import { today } from "./days.ts";
import { experimentCalled } from "./found-experiment.ts";

/** The most recipients of one request. */
export const MOST_RECIPIENTS = 10_000;

export interface AssignedRecipient {
  recipient: string;
  bucket: number;
  /** Null for the holdout: no message is sent. */
  arm: string | null;
}

/**
 * The arms of recipients in a running experiment, by its key. The same recipient has the same arm as long as the shares
 * stay; those of an adaptive experiment hold for a day. Throws `not-found`, or `conflict` where it does not run.
 */
export async function assignRecipients(
  actor: Actor,
  key: string,
  recipients: readonly string[],
): Promise<{ assignment: Assignment; day: string; recipients: AssignedRecipient[] }> {
  requirePermission(actor, "experiments.read");
  const row = await experimentCalled(key);
  if (row.status !== "launched")
    throw conflict(
      `This experiment is ${row.status === "draft" ? "not launched yet" : row.status}: it divides nobody.`,
    );
  const day = today();
  const assignment = await assignmentOn(row, day);
  return {
    assignment,
    day,
    recipients: recipients.map((recipient) => ({
      recipient,
      bucket: bucketOf(assignment.salt, recipient),
      arm: assignArm(assignment, recipient),
    })),
  };
}

/** What decides who gets what in an experiment whose shares stay: as it was launched. */
export function fixedAssignment({ salt, holdout, arms }: ExperimentRow): Assignment {
  return { salt, holdout, arms: arms.map(({ key, buckets }) => ({ key, buckets })) };
}

/** What decides who gets what on a day (YYYY-MM-DD). */
async function assignmentOn(row: ExperimentRow, day: string): Promise<Assignment> {
  const buckets = await bucketsOn(database(), row, day);
  return {
    salt: row.salt,
    holdout: row.holdout,
    arms: row.arms.map((arm) => ({ key: arm.key, buckets: buckets.get(arm.id) ?? arm.buckets })),
  };
}
