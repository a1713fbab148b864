import "server-only";
import { kept } from "#core/content/import/stored-row.ts";
import { ProductError } from "#core/errors/product-error.ts";
import type { OutcomeRow } from "#core/experiments/outcomes/outcome-row.ts";
import type { Db } from "./transaction.ts";

/** Where a row's figures belong. */
export interface OutcomePlace {
  armId: number;
  /** Number of the message; 0 for all together. */
  message: number;
}

/** Reads rows with parameters `$1 …`: the connection that a load runs on. */
export type Ask = <T>(sql: string, values?: unknown[]) => Promise<T[]>;

const MOST_EXPERIMENTS = 1_000;

interface KnownArm {
  armId: number;
  experimentId: string;
  status: string;
}

/**
 * Finds arms and messages by what files call them. What was asked once is kept, so a file of a million rows asks a few
 * times. `ask` must not be the connection that the rows are copied over at the same time.
 */
export class OutcomeArms {
  readonly #ask: Ask;
  #asked = 0;
  readonly #arms = new Map<string, Map<string, KnownArm>>();
  readonly #messages = new Map<string, Map<string, number>>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The place of a row if it is known already; undefined where `learn` has to be waited for first. */
  find(row: Pick<OutcomeRow, "experiment" | "arm" | "item">): OutcomePlace | string | undefined {
    const arms = this.#arms.get(row.experiment);
    if (!arms) return undefined;
    if (arms.size === 0) return `names an experiment that does not exist (${row.experiment.slice(0, 60)})`;
    const arm = arms.get(row.arm);
    if (!arm) return `names no arm of “${row.experiment}” (${row.arm.slice(0, 60)})`;
    if (arm.status === "draft") return `is of an experiment that is not launched yet (${row.experiment})`;
    if (arm.status === "concluded") return `is of an experiment that is concluded (${row.experiment})`;
    if (row.item === null) return { armId: arm.armId, message: 0 };
    const messages = this.#messages.get(arm.experimentId);
    if (!messages) return undefined;
    const message = messages.get(row.item);
    return message === undefined
      ? `names no item of “${row.experiment}” (${row.item.slice(0, 60)})`
      : { armId: arm.armId, message };
  }

  /** Learns what a row names. */
  async learn(row: Pick<OutcomeRow, "experiment" | "arm" | "item">): Promise<void> {
    let arms = this.#arms.get(row.experiment);
    if (!arms) {
      // A column that holds something else must not become a million questions.
      if (++this.#asked > MOST_EXPERIMENTS)
        throw new ProductError(
          "invalid",
          `The file names more than ${MOST_EXPERIMENTS} experiments. Check which column holds them, or load it in parts.`,
        );
      const found = await this.#ask<KnownArm & { key: string }>(
        `SELECT a.key, a.id AS "armId", e.id AS "experimentId", e.status::text FROM "Experiment" e
           JOIN "ExperimentArm" a ON a."experimentId" = e.id WHERE e.key = $1`,
        [kept(row.experiment)],
      );
      arms = new Map(found.map(({ key, ...arm }) => [key, arm]));
      this.#arms.set(row.experiment, arms);
    }
    const id = arms.get(row.arm)?.experimentId;
    if (id === undefined || row.item === null || this.#messages.has(id)) return;
    // A message is named by its item's id in the content, or by its own.
    const found = await this.#ask<{ name: string; number: number }>(
      `SELECT "externalId" AS name, number FROM "ExperimentMessage" WHERE "experimentId" = $1::uuid
       UNION ALL SELECT "messageId"::text, number FROM "ExperimentMessage" WHERE "experimentId" = $1::uuid`,
      [id],
    );
    this.#messages.set(id, new Map(found.map(({ name, number }) => [name, number])));
  }
}

/** Questions over the pool. */
export function askOf(db: Db): Ask {
  return (sql, values = []) => db.$queryRawUnsafe(sql, ...values);
}
