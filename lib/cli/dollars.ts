import { InvalidArgumentError } from "commander";
import { type MicroDollars, parseDollars } from "#core/costs/money.ts";

/** A parser of an amount in dollars, for options. */
export function dollars(text: string): MicroDollars {
  const amount = parseDollars(text);
  if (!amount) throw new InvalidArgumentError("Give dollars, such as 5 or 0.25.");
  return amount;
}
