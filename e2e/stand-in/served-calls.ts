/** What a model server saw of its calls, without their texts. Times are milliseconds of its own clock. */
export interface ServedCalls {
  calls: number;
  answered: number;
  /** Most calls at the same time. */
  mostAtOnce: number;
  firstAt: number;
  lastAt: number;
}

/** Counts calls as they come and go. */
export class CallCounter {
  private served: ServedCalls = nothing();
  private now = 0;

  begin(): void {
    this.now++;
    if (this.served.calls++ === 0) this.served.firstAt = performance.now();
    this.served.mostAtOnce = Math.max(this.served.mostAtOnce, this.now);
  }

  end(): void {
    this.now--;
    this.served.answered++;
    this.served.lastAt = performance.now();
  }

  /** What was seen since the last time, which starts the count anew. */
  take(): ServedCalls {
    const served = this.served;
    this.served = nothing();
    return served;
  }
}

function nothing(): ServedCalls {
  return { calls: 0, answered: 0, mostAtOnce: 0, firstAt: 0, lastAt: 0 };
}
