import { z } from "zod";

/** How a model stood up to one kind of attack: a text that was made to score, and not to be read. */
export interface CardAttack {
  name: string;
  /** Texts that were attacked, and how many of them scored higher afterwards. */
  texts: number;
  outscoring: number;
  /** Mean change of the reward, on its scale. */
  gain: number;
  /** Whether a person would find the attacked text absurd; the others are only worn. */
  isAbsurd: boolean;
}

const count = z.number().int().nonnegative();
const attacks = z.object({
  figures: z.array(
    z.object({ key: z.string(), texts: count, outscoring: count, gain: z.number(), isAbsurd: z.boolean() }),
  ),
});

/** The attacks on a card, the most successful first, absurd ones before worn ones; none where the card has none. */
export function cardAttacks(part: unknown): CardAttack[] {
  const { data } = attacks.safeParse(part);
  return (data?.figures ?? [])
    .map(({ key, ...figures }) => ({ name: key, ...figures }))
    .sort(
      (a, b) =>
        Number(b.isAbsurd) - Number(a.isAbsurd) || b.outscoring / b.texts - a.outscoring / a.texts || 0,
    );
}
