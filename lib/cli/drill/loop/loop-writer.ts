import { chaseScore, writeText } from "#core/learning/simulation/made-up-texts.ts";
import type { RandomSource } from "#core/random/seeded-random.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import type { ChatBody } from "../../../../e2e/stand-in/chat-body.ts";

/** The model server of the drill as a writer: ordinary texts, or texts that are rewritten until they score. */
export class LoopWriter {
  /** How many times a text is rewritten to score higher still; 0 for an ordinary writer. */
  chases = 0;
  /** What it writes for. */
  score: RewardModel | null = null;
  private readonly random: RandomSource;

  constructor(random: RandomSource) {
    this.random = random;
  }

  /** An answer to a prompt, as the model server gives it. */
  write(body: ChatBody): string {
    const { item } = JSON.parse(body.messages.at(-1)!.content) as { item: { title: string; text: string } };
    const wanted = Number(/Write (\d+) notification/.exec(body.messages[0]!.content)?.[1] ?? 1);
    const rewardItem = { title: item.title, body: item.text, language: "en" };
    const candidates = Array.from({ length: wanted }, () => {
      const text = writeText(item, this.random);
      return this.score && this.chases > 0 ? chaseScore(rewardItem, text, this.score, this.chases) : text;
    });
    return JSON.stringify({ candidates });
  }
}
