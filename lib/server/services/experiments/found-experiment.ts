import "server-only";
import { z } from "zod";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { type ExperimentStatus, refusedMove } from "#core/experiments/experiment-status.ts";
import {
  type ExperimentRow,
  findExperiment,
  findExperimentByKey,
  lockExperiment,
} from "../../repositories/experiments.ts";
import { type Db, database } from "../../repositories/transaction.ts";

/** What a person saw when they acted. */
export interface ExperimentKey {
  id: string;
  version: number;
}

/** The experiment of this id, or `not-found`; a forged id is one that does not exist. */
export async function foundExperiment(id: string, db: Db = database()): Promise<ExperimentRow> {
  const row = z.uuid().safeParse(id).success ? await findExperiment(db, id) : null;
  if (!row) throw notFound("experiment");
  return row;
}

/** The experiment that files and the API call so, or `not-found`. */
export async function experimentCalled(key: string, db: Db = database()): Promise<ExperimentRow> {
  const row = await findExperimentByKey(db, key);
  if (!row) throw notFound("experiment");
  return row;
}

/** The experiment, held for this transaction, if it stands so and is as the person saw it. Throws `not-found` or `conflict`. */
export async function heldExperiment(
  tx: Db,
  key: ExperimentKey,
  status: ExperimentStatus,
  what: string,
): Promise<ExperimentRow> {
  const row = z.uuid().safeParse(key.id).success ? await lockExperiment(tx, key.id) : null;
  if (!row) throw notFound("experiment");
  if (row.status !== status) throw conflict(refusedMove(row.status, what));
  if (row.version !== key.version) throw stale();
  return row;
}

/** Someone changed the experiment after this person's screen was loaded. */
export function stale(): Error {
  return conflict(
    "Someone changed this experiment after you opened it. Nothing was saved, and what you typed is still here: reload to see the change, then try again.",
  );
}
