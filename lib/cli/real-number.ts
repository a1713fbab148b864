import { InvalidArgumentError } from "commander";

/** A parser of a number strictly between two others, for options. */
export function between(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : Number.NaN;
    if (!(value > low && value < high)) {
      throw new InvalidArgumentError(`Give a number above ${low} and below ${high}.`);
    }
    return value;
  };
}
