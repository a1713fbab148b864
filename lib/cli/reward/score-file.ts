import type { RewardModel } from "#core/reward/reward-model.ts";
import { sameItems } from "#core/reward/scoring/same-items.ts";
import { readScoreLine, type ScoreLine, withScore } from "#core/reward/scoring/score-line.ts";
import { expectedError } from "../expected-error.ts";
import type { BadLines } from "./bad-lines.ts";
import { textLines } from "./text-lines.ts";

type Scorable = ScoreLine & { ok: true };

/** Scores the lines of a file; `pieces` is read once, and the figures are whole after it. */
export class ScoreFile {
  readonly #path: string;
  readonly #model: RewardModel;
  readonly #bad: BadLines;
  readonly #sameItem = sameItems();
  candidates = 0;
  /** What the model alone took, both for rewards and their uncertainty: no reading, parsing or writing. */
  seconds = 0;

  constructor(path: string, model: RewardModel, bad: BadLines) {
    this.#path = path;
    this.#model = model;
    this.#bad = bad;
  }

  /** The scored lines as they come, many in a piece. Throws where no line can be scored, or when interrupted. */
  async *pieces(interrupted: AbortSignal): AsyncGenerator<string> {
    for await (const lines of textLines(this.#path)) {
      interrupted.throwIfAborted();
      const scorable: Scorable[] = [];
      for (const { line, text, reason } of lines) {
        const read = reason === null ? readScoreLine(text) : { ok: false as const, reason };
        if (read.ok) scorable.push(read);
        else this.#bad.add(this.#path, line, read.reason);
      }
      if (scorable.length > 0) yield this.#scored(scorable);
    }
    this.#bad.endOf(this.#path);
    if (this.candidates === 0) throw expectedError(`${this.#path}: no line holds a text that can be scored.`);
  }

  #scored(lines: readonly Scorable[]): string {
    const rewards = new Float64Array(lines.length);
    const uncertainties = new Float64Array(lines.length);
    const items = lines.map(({ item }) => this.#sameItem(item));
    const start = performance.now();
    for (let at = 0; at < lines.length; at++) {
      const { text } = lines[at]!;
      rewards[at] = this.#model.reward(items[at]!, text);
      uncertainties[at] = this.#model.uncertainty(items[at]!, text);
    }
    this.seconds += (performance.now() - start) / 1000;
    this.candidates += lines.length;
    return lines.map((line, at) => `${withScore(line, rewards[at]!, uncertainties[at]!)}\n`).join("");
  }
}
