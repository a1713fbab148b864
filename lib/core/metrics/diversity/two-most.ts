const [OWNER, MOST, SECOND, FIELDS] = [0, 1, 2, 3];

/** For each n-gram the most that any text has of it, which text that is, and the most that any other has. */
export class TwoMost {
  #held = new Int32Array(FIELDS << 12);

  /** Tells that a text has so many of an n-gram. Texts come one after the other, and `times` rises within a text. */
  add(ngram: number, times: number, text: number): void {
    const at = ngram * FIELDS;
    while (at >= this.#held.length) {
      const wider = new Int32Array(this.#held.length * 2);
      wider.set(this.#held);
      this.#held = wider;
    }
    const held = this.#held;
    if (held[at + MOST] === 0 || held[at + OWNER] === text) {
      held[at + OWNER] = text;
      held[at + MOST] = times;
    } else if (times > held[at + MOST]!) {
      held[at + SECOND] = held[at + MOST]!;
      held[at + MOST] = times;
      held[at + OWNER] = text;
    } else if (times > held[at + SECOND]!) held[at + SECOND] = times;
  }

  /** The most that a text other than `text` has of the n-gram. */
  ofOthers(ngram: number, text: number): number {
    const at = ngram * FIELDS;
    return this.#held[at + OWNER] === text ? this.#held[at + SECOND]! : this.#held[at + MOST]!;
  }
}
