import { notificationLine } from "#core/candidates/candidate.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { pushTexts } from "./push-texts.ts";

/**
 * Lines of a file for `pushgen metrics`, to time it on: push texts of every style, a fifth of their words drawn anew so
 * that few repeat each other, with one to three references of which the first is near to the text.
 */
export function madeUpLines(count: number, seed: number): string[] {
  const texts = pushTexts().flatMap((group) => group.texts.map(notificationLine));
  const words = texts.flatMap((text) => text.split(" "));
  const random = seededRandom(seed);
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const altered = (text: string) =>
    text
      .split(" ")
      .map((word) => (random() < 0.2 ? draw(words) : word))
      .join(" ");
  return Array.from({ length: count }, () => {
    const candidate = altered(draw(texts));
    const others = Array.from({ length: Math.floor(random() * 3) }, () => altered(draw(texts)));
    return JSON.stringify({ candidate, references: [altered(candidate), ...others] });
  });
}
