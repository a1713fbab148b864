import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import {
  GENERATION_FAILURES,
  GenerationError,
  type GenerationFailure,
} from "#core/generation/generation-error.ts";
import { isOfServer } from "#core/generation/limits/breaker.ts";
import { LONGEST_RETRY_AFTER_MS, retryDelay } from "#core/generation/limits/retry-delay.ts";
import type { AskOptions, GenerationAnswer, GenerationRequest, LanguageModel } from "../language-model.ts";
import type { CallSlots } from "./call-slots.ts";
import type { ServerBreaker } from "./server-breaker.ts";

/** Calls that a question takes at most. One more than opens the breaker, so that a server that is gone fails no task. */
const MOST_CALLS = 6;

/** The share in what a server allows in a minute. */
export interface CallQuota {
  /** Waits until a call of about so many tokens may be made. */
  take(tokens: number, signal: AbortSignal): Promise<void>;
  /** What the call used in the end. */
  settle(tokens: number): void;
}

/** What this process knows of one model server. */
export interface ServerLimits {
  slots: CallSlots;
  quota: CallQuota;
  breaker: ServerBreaker;
}

class NotWanted extends Error {}

/** The model cannot be asked for now: the question had better be asked when the run goes on. */
export class ServerGone extends Error {
  readonly usage: { calls: number; promptTokens: number; completionTokens: number };

  constructor(usage: ServerGone["usage"]) {
    super("The model server cannot be used for now");
    this.usage = usage;
  }
}

/**
 * A model whose calls keep to its server's limits: so many at the same time, so many a minute; those that fail in passing
 * are made again after a pause, in which they hold no slot. Throws GenerationError where it is in vain, and ServerGone
 * where the breaker of the server has opened, or the call is not wanted any more when its turn has come.
 */
export function limitedModel(model: LanguageModel, { slots, quota, breaker }: ServerLimits): LanguageModel {
  async function generate(
    request: GenerationRequest,
    { signal, isWanted }: AskOptions,
  ): Promise<GenerationAnswer> {
    const since = breaker.openings;
    const used = { calls: 0, promptTokens: 0, completionTokens: 0 };
    for (let retries = 0; ; retries++) {
      try {
        const answer = await askOnce(request, signal, isWanted);
        add(used, answer);
        return { ...answer, ...used };
      } catch (error) {
        if (error instanceof NotWanted) throw new ServerGone(used);
        if (!(error instanceof GenerationError)) throw error;
        if (error.usage) add(used, error.usage);
        const gone = (await breaker.failed(error.kind)) || breaker.openings !== since;
        if (gone && isOfServer(error.kind)) throw new ServerGone(used);
        error.usage = used;
        if (!isWorthRetry(error) || retries + 1 >= MOST_CALLS) throw error;
        await wait(retryDelay(retries, error.retryAfterMs, Math.random()), undefined, { signal }).catch(
          () => {},
        );
        signal.throwIfAborted();
        if (breaker.openings !== since) throw new ServerGone(used);
      }
    }
  }

  async function askOnce(
    request: GenerationRequest,
    signal: AbortSignal,
    isWanted: AskOptions["isWanted"] = () => true,
  ): Promise<GenerationAnswer> {
    await slots.acquire(signal);
    try {
      await quota.take(tokensOf(request), signal);
      if (!isWanted()) throw new NotWanted();
      const answer = await model.generate(request, { signal });
      quota.settle(answer.promptTokens + answer.completionTokens);
      breaker.answered();
      slots.answered();
      return answer;
    } catch (error) {
      if (error instanceof GenerationError && isComplaint(error.kind)) slots.complained();
      throw error;
    } finally {
      slots.release();
    }
  }

  return { ...model, generate };
}

/** A passing failure of the call; what is wrong with the answer is for the caller to ask about again. */
function isWorthRetry({ kind, retryAfterMs }: GenerationError): boolean {
  return isOfServer(kind) && GENERATION_FAILURES[kind].retry && (retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS;
}

function isComplaint(kind: GenerationFailure): boolean {
  return kind === "rate-limited" || kind === "timeout";
}

const CHARACTERS_PER_TOKEN = 4;
const TOKENS_PER_CANDIDATE = 60;

/** About how many tokens a question and its answer are; what it was in the end is settled later. */
function tokensOf({ system, user, candidates }: GenerationRequest): number {
  return Math.ceil((system.length + user.length) / CHARACTERS_PER_TOKEN) + candidates * TOKENS_PER_CANDIDATE;
}

function add(sum: ServerGone["usage"], more: ServerGone["usage"]): void {
  sum.calls += more.calls;
  sum.promptTokens += more.promptTokens;
  sum.completionTokens += more.completionTokens;
}
