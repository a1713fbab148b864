/** The lengths of some texts, to find for each text the length of the other one nearest to it. */
export class NearestLengths {
  /** Different lengths, rising, and how many texts have each. */
  readonly #lengths: number[];
  readonly #texts = new Map<number, number>();

  constructor(lengths: readonly number[]) {
    for (const length of lengths) this.#texts.set(length, (this.#texts.get(length) ?? 0) + 1);
    this.#lengths = [...this.#texts.keys()].sort((a, b) => a - b);
  }

  /** For a text of this length, one of those given: the nearest length of any other, the shorter of two as near. */
  nearestTo(length: number): number {
    if (this.#texts.get(length)! > 1) return length;
    const at = this.#lengths.indexOf(length);
    const [shorter, longer] = [this.#lengths[at - 1], this.#lengths[at + 1]];
    if (shorter === undefined) return longer!;
    if (longer === undefined) return shorter;
    return length - shorter <= longer - length ? shorter : longer;
  }
}
