import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ProductError } from "#core/errors/product-error.ts";

/** So many wrong passwords for one e-mail address in this time; then the address waits out the rest of it. */
const WRONG_TRIES = 10;
const SECONDS = 15 * 60;

// In memory: a guesser who reaches several web processes gets this many tries at each, which is still hopeless.
const limiter = new RateLimiterMemory({ keyPrefix: "sign-in", points: WRONG_TRIES, duration: SECONDS });

/** Throws `unauthenticated` where the address had too many wrong passwords; nothing is checked until it may try again. */
export async function requireTriesLeft(email: string): Promise<void> {
  const tried = await limiter.get(email);
  if (!tried || tried.remainingPoints > 0) return;
  const minutes = Math.ceil(tried.msBeforeNext / 60_000);
  throw new ProductError(
    "unauthenticated",
    `Too many wrong passwords for this address. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
  );
}

/** Notes a wrong password for the address, whether or not it has an account. */
export async function noteWrongPassword(email: string): Promise<void> {
  await limiter.consume(email).catch((full) => {
    if (!(full instanceof RateLimiterRes)) throw full;
  });
}

/** A right password starts the count anew. */
export async function forgetWrongPasswords(email: string): Promise<void> {
  await limiter.delete(email);
}
