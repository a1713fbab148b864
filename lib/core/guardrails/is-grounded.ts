import type { KnownNumber } from "./known-numbers.ts";
import type { NumberInText } from "./numbers-in.ts";

/** Words before a number that make it a round one, in the languages of our readers, by the side the truth lies on. */
const ABOUT: Record<"either" | "above" | "below", RegExp> = {
  either:
    /(?:~|≈|\b(?:about|around|roughly|some|unos|unas|cerca de|environ|près de|etwa|rund|circa)|约|大约)\s?[$€£¥]?$/iu,
  above:
    /(?:\b(?:over|more than|above|at least|más de|plus de|über|mehr als|oltre|più di|mais de)|超过?|逾)\s?[$€£¥]?$/iu,
  below:
    /(?:\b(?:nearly|almost|close to|up to|less than|under|fewer than|casi|menos de|presque|moins de|fast|weniger als|quasi|quase)|近|将近|不到)\s?[$€£¥]?$/iu,
};
/** How far a round number may lie from the true one, as a share of it. */
const NEAR = 0.1;

/** Whether an item that names `known` bears out a number of a text; `before` is what stands before it. */
export function isGrounded(number: NumberInText, known: readonly KnownNumber[], before: string): boolean {
  const same = known.filter((one) => unitsAgree(number.unit, one.unit));
  const holds = (value: number) => same.some((one) => one.value === value);
  if (number.values.some(holds)) return true;
  if (number.unit === "clock")
    return clockParts(number.match).every((part) =>
      known.some(({ value, unit }) => unit === null && value === part),
    );
  if (number.unit === "part") return false;
  const round = /\d\s?\p{L}/u.test(number.match);
  // Of “70,000”, near is meant of seventy thousand alone.
  const said = number.values[0]!;
  return (
    number.values.some(
      (value) =>
        (round || isRound(value)) &&
        same.some((one) => rounds(one.value, value) && isOnSide(before, one.value, value)),
    ) || same.some((one) => isAbout(before) && isNear(one.value, said) && isOnSide(before, one.value, said))
  );
}

/** A claim in percent or in a currency needs the same in the item; a bare number is borne out by either. */
function unitsAgree(wanted: string | null, known: string | null): boolean {
  if (known === "any" || wanted === known) return true;
  if (known === "bare") return wanted === null;
  if (wanted === null) return known !== "clock";
  if (wanted === "part") return known === "percent" || known === null;
  if (wanted === "percent") return known === "part";
  return wanted !== "clock" && known === null;
}

function isAbout(before: string): boolean {
  return Object.values(ABOUT).some((words) => words.test(before));
}

/** “More than 70,000” is no way to say 61,452. */
function isOnSide(before: string, truth: number, said: number): boolean {
  if (ABOUT.above.test(before)) return truth >= said;
  return !ABOUT.below.test(before) || truth <= said;
}

function clockParts(match: string): number[] {
  return (match.match(/\d+/g) ?? []).map(Number);
}

/** Thousands and more, at most three of their digits said. */
function isRound(value: number): boolean {
  return value >= 1_000 && Number(value.toPrecision(3)) === value && value % 100 === 0;
}

/** Whether `said` is `truth`, to as many digits as are said. */
function rounds(truth: number, said: number): boolean {
  if (truth < 1_000 || !Number.isFinite(said)) return false;
  const digits = said.toExponential().split("e")[0]!.replace(".", "").length;
  return digits <= 3 && Number(truth.toPrecision(digits)) === said;
}

function isNear(truth: number, said: number): boolean {
  return truth >= 10 && Math.abs(truth - said) / truth <= NEAR;
}
