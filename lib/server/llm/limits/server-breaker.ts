import "server-only";
import type { GenerationFailure } from "#core/generation/generation-error.ts";
import { afterAnswer, afterFailure, type Breaker, CLOSED } from "#core/generation/limits/breaker.ts";

/** The breaker of one model in this process. What it does when it opens is its owner's business. */
export class ServerBreaker {
  /** How often it has opened: who began before the last time need not try again. */
  openings = 0;
  private breaker: Breaker = CLOSED;

  private readonly onOpen: (kind: GenerationFailure) => Promise<void>;
  private opening: Promise<void> | undefined;

  constructor(onOpen: (kind: GenerationFailure) => Promise<void>) {
    this.onOpen = onOpen;
  }

  /** 0 while all is well, towards 1 as calls fail in a row. */
  get strain(): number {
    return this.breaker.strain;
  }

  answered(): void {
    this.breaker = afterAnswer();
  }

  /** Counts a failure. True where it opens, once what is to be done then is done. */
  async failed(kind: GenerationFailure): Promise<boolean> {
    const next = afterFailure(this.breaker, kind);
    this.breaker = next.breaker;
    if (!next.opens) return false;
    this.openings++;
    // Calls that fail together open it together; what is to be done then is done once.
    this.opening ??= this.onOpen(kind).finally(() => {
      this.opening = undefined;
    });
    await this.opening;
    return true;
  }
}
