import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ProductError } from "#core/errors/product-error.ts";

/** Requests of one key in a minute. */
export const REQUESTS_PER_MINUTE = 600;

// In memory: a key gets this many at each web process, which is still a bound.
const limiter = new RateLimiterMemory({ keyPrefix: "api", points: REQUESTS_PER_MINUTE, duration: 60 });

/** A key sent too many requests; `seconds` until it may go on. */
export class TooMany extends ProductError {
  readonly seconds: number;

  constructor(seconds: number) {
    super(
      "too-many",
      `This API key sent more than ${REQUESTS_PER_MINUTE} requests in a minute. Go on in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
    );
    this.seconds = seconds;
  }
}

/** Counts a request of a key; throws `TooMany` where it has none left. */
export async function spendRequest(keyId: string): Promise<void> {
  await limiter.consume(keyId).catch((full) => {
    if (full instanceof RateLimiterRes) throw new TooMany(Math.max(1, Math.ceil(full.msBeforeNext / 1_000)));
    throw full;
  });
}
