import { binomial } from "#core/random/binomial.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import type { Interval } from "#core/statistics/interval.ts";
import { wilsonInterval } from "#core/statistics/wilson-interval.ts";
import { alwaysValid } from "../analysis/always-valid.ts";
import { clickDifferenceP } from "../analysis/click-difference.ts";

export interface PeekingSettings {
  runs: number;
  looks: number;
  /** Click-through rate of the control, 0–1. */
  ctr: number;
  /** True relative lift of the arm: 0 where there is no difference. `ctr · (1 + lift)` is at most 1. */
  lift: number;
  /** Recipients of each arm that are added before a look. */
  perLook: number;
  seed: number;
}

/** How often a method called a winner: at any look, and at the wrong one of the two. */
export interface MethodCalls {
  called: number;
  /** `called` by the runs, with its 95 % interval. */
  rate: number;
  interval: Interval;
  /** Runs in which the worse one was called; without a lift every call is wrong. */
  wrong: number;
  /** Recipients of both arms at the call, on average over the runs with one; null without any. */
  meanRecipients: number | null;
}

export interface PeekingResult {
  /** Calls the first look with p < 0.05, as a test that is planned for one look is misused. */
  naive: MethodCalls;
  /** Calls the first look at which the always-valid interval leaves zero. */
  alwaysValid: MethodCalls;
}

/** Simulates experiments that are looked at again and again until a method calls a winner. The same seed repeats itself. */
export function simulatePeeking({ runs, looks, ctr, lift, perLook, seed }: PeekingSettings): PeekingResult {
  const random = seededRandom(seed);
  const [naive, always] = [new Calls(lift), new Calls(lift)];
  for (let run = 0; run < runs; run++) {
    naive.begin();
    always.begin();
    const [arm, control] = [
      { delivered: 0, clicked: 0 },
      { delivered: 0, clicked: 0 },
    ];
    // Both wait for the same looks: a run ends when neither has anything left to call.
    for (let look = 0; look < looks && !(naive.isCalled && always.isCalled); look++) {
      arm.delivered += perLook;
      control.delivered += perLook;
      arm.clicked += binomial(perLook, ctr * (1 + lift), random);
      control.clicked += binomial(perLook, ctr, random);
      const difference = arm.clicked - control.clicked;
      const recipients = 2 * arm.delivered;
      if (!naive.isCalled && (clickDifferenceP(arm, control) ?? 1) < 0.05) naive.call(difference, recipients);
      if (!always.isCalled && alwaysValid(arm, control)!.p < 0.05) always.call(difference, recipients);
    }
  }
  return { naive: naive.of(runs), alwaysValid: always.of(runs) };
}

class Calls {
  isCalled = false;
  #called = 0;
  #wrong = 0;
  #recipients = 0;
  readonly #lift: number;

  constructor(lift: number) {
    this.#lift = lift;
  }

  begin(): void {
    this.isCalled = false;
  }

  call(difference: number, recipients: number): void {
    this.isCalled = true;
    this.#called += 1;
    this.#recipients += recipients;
    if (!(difference * this.#lift > 0)) this.#wrong += 1;
  }

  of(runs: number): MethodCalls {
    return {
      called: this.#called,
      rate: this.#called / runs,
      interval: wilsonInterval(this.#called, runs),
      wrong: this.#wrong,
      meanRecipients: this.#called === 0 ? null : this.#recipients / this.#called,
    };
  }
}
