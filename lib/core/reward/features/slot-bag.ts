/** A bag of slots that is filled and emptied again and again without new memory. */
export class SlotBag {
  /** Only the first `count` entries count. */
  slots = new Uint32Array(256);
  count = 0;
  /** How many were asked for that are in no slot. */
  unknown = 0;
  readonly #lastSeen: Uint32Array;
  #round = 1;

  /** `size` is the number of slots there are. */
  constructor(size: number) {
    this.#lastSeen = new Uint32Array(size);
  }

  clear(): void {
    this.count = 0;
    this.unknown = 0;
    if (++this.#round < 0xffff_ffff) return;
    this.#lastSeen.fill(0);
    this.#round = 1;
  }

  /** Puts a slot in unless it is there, or counts an unknown one (-1). */
  add(slot: number): void {
    if (slot < 0) {
      this.unknown++;
      return;
    }
    if (this.#lastSeen[slot] === this.#round) return;
    this.#lastSeen[slot] = this.#round;
    this.put(slot);
  }

  /** Puts a known slot in, once more if it is there. */
  put(slot: number): void {
    if (this.count === this.slots.length) {
      const wider = new Uint32Array(this.count * 2);
      wider.set(this.slots);
      this.slots = wider;
    }
    this.slots[this.count++] = slot;
  }

  /** What each counts: one over the root of all, known or not, so that long and short texts are on one scale. */
  get unit(): number {
    const all = this.count + this.unknown;
    return all === 0 ? 0 : 1 / Math.sqrt(all);
  }
}
