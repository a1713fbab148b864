import "server-only";
import { env } from "../../env.ts";
import type { AnswerStore } from "../../llm/kept-answers.ts";
import { log } from "../../log.ts";
import { gathered } from "../../queue/gathered.ts";
import {
  type CachedAnswerRow,
  findCachedAnswers,
  insertCachedAnswers,
  pruneCachedAnswers,
} from "../../repositories/cached-answers.ts";
import { database } from "../../repositories/transaction.ts";

const DAY_MS = 86_400_000;
const MEGABYTE = 1_000_000;
const MOST_AT_ONCE = 200;

/** The oldest moment that an answer may be from. */
function freshSince(): Date {
  return new Date(Date.now() - env().PUSHGEN_CACHE_DAYS * DAY_MS);
}

const find = gathered(
  async (keys: string[]): Promise<(CachedAnswerRow | null)[]> => {
    const rows = await findCachedAnswers(database(), [...new Set(keys)], freshSince());
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  },
  { most: MOST_AT_ONCE, delayMs: 0 },
);

const keep = gathered(
  async (answers: CachedAnswerRow[]): Promise<null[]> => {
    await insertCachedAnswers(database(), answers);
    return answers.map(() => null);
  },
  { most: MOST_AT_ONCE, delayMs: 0 },
);

/**
 * Answers kept in the database, for all workers; questions that come together are looked up together. It is there to
 * save calls, so where the database fails it, the model is asked.
 */
export const answerStore: AnswerStore = {
  find: (key) => find(key).catch((error) => missed(error)),
  async keep(key, model, { text, promptTokens, completionTokens }) {
    await keep({ key, model, text, promptTokens, completionTokens }).catch((error) => missed(error));
  },
};

function missed(error: unknown): null {
  log().warn({ err: error }, "kept answers cannot be reached");
  return null;
}

/** Forgets answers that are too old, and the oldest where they are too many. Returns how many. */
export function pruneAnswers(): Promise<number> {
  return pruneCachedAnswers(database(), {
    since: freshSince(),
    bytes: env().PUSHGEN_CACHE_MB * MEGABYTE,
  });
}
