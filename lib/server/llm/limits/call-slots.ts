import "server-only";
import {
  type AdaptiveLimit,
  afterComplaint,
  afterGoodAnswer,
  fullLimit,
} from "#core/generation/limits/adaptive-limit.ts";

/** The calls to one model server that this process may have under way: as many as the adaptive limit says now. */
export class CallSlots {
  private limit: AdaptiveLimit;
  private active = 0;
  private waiting: (() => void)[] = [];

  constructor(ceiling: number) {
    this.limit = fullLimit(ceiling);
  }

  /** Waits for its turn, then counts as under way until `release`. Throws at the abort. */
  async acquire(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.active < Math.floor(this.limit.limit)) {
      this.active++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      const enter = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      this.waiting.push(enter);
      signal.addEventListener("abort", leave, { once: true });
    });
  }

  /** Calls under way, callers that wait for their turn, and how many calls may be under way now. */
  standing(): { active: number; waiting: number; limit: number } {
    return { active: this.active, waiting: this.waiting.length, limit: Math.floor(this.limit.limit) };
  }

  release(): void {
    this.active--;
    this.admit();
  }

  answered(): void {
    this.limit = afterGoodAnswer(this.limit);
    this.admit();
  }

  complained(): void {
    this.limit = afterComplaint(this.limit, performance.now());
  }

  private admit(): void {
    while (this.active < Math.floor(this.limit.limit)) {
      const enter = this.waiting.shift();
      if (!enter) return;
      this.active++;
      enter();
    }
  }
}
