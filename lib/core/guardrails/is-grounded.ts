import type { KnownNumber } from "./known-numbers.ts";
import type { NumberInText } from "./numbers-in.ts";

/** Words before a number that make it a round one, in the languages of our readers. */
const ABOUT =
  /(?:~|≈|\b(?:about|around|nearly|almost|over|some|roughly|than|up to|close to|casi|unos|unas|cerca de|más de|environ|presque|plus de|près de|fast|etwa|über|rund|mehr als|circa|quasi|oltre|quase|mais de)|近|约|超过?|将近|大约|逾)\s?[$€£¥]?$/iu;
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
  const about = ABOUT.test(before);
  return number.values.some((value) =>
    same.some(
      (one) => ((round || isRound(value)) && rounds(one.value, value)) || (about && isNear(one.value, value)),
    ),
  );
}

/** A claim in percent or in a currency needs the same in the item; a bare number is borne out by either. */
function unitsAgree(wanted: string | null, known: string | null): boolean {
  if (known === "any" || wanted === known) return true;
  if (wanted === null) return known !== "clock";
  if (wanted === "part") return known === "percent" || known === null;
  if (wanted === "percent") return known === "part";
  return wanted !== "clock" && known === null;
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
