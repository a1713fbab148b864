import "server-only";
import type { SentExperiment } from "#core/learning/outcomes/sent-experiment.ts";
import {
  listSentExperiments,
  type SentExperimentRow,
  sentArms,
} from "../../repositories/sent-experiments.ts";
import { sentMessages } from "../../repositories/sent-messages.ts";
import { database } from "../../repositories/transaction.ts";

const EXPERIMENTS_PER_PAGE = 50;
const MESSAGES_PER_STEP = 1_000;

/**
 * Every experiment that something came back of, the newest first. One of many messages comes in several parts, each with
 * some of its messages, so that none has to fit into memory.
 */
export async function* sentExperiments(): AsyncGenerator<SentExperiment> {
  let before: string | null = null;
  do {
    const page: SentExperimentRow[] = await listSentExperiments(database(), {
      before,
      take: EXPERIMENTS_PER_PAGE,
    });
    for (const row of page) yield* partsOf(row);
    before = page.length < EXPERIMENTS_PER_PAGE ? null : page.at(-1)!.id;
  } while (before !== null);
}

async function* partsOf(row: SentExperimentRow): AsyncGenerator<SentExperiment> {
  const { id, key, adaptive } = row;
  const arms = await sentArms(database(), row);
  let found = 0;
  for (let after = 0; after < row.messages; after += MESSAGES_PER_STEP) {
    const messages = await sentMessages(database(), row, after, MESSAGES_PER_STEP);
    found += messages.length;
    if (messages.length > 0) yield { id, key, adaptive, arms, messages };
  }
  if (found === 0) yield { id, key, adaptive, arms, messages: [] };
}
