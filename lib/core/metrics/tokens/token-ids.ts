/** Numbers tokens from 0 in the order in which they first come: the same token, the same number. */
export class TokenIds {
  readonly #ids = new Map<string, number>();

  of(tokens: readonly string[]): Int32Array {
    const ids = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      let id = this.#ids.get(token);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(token, id);
      }
      ids[at] = id;
    }
    return ids;
  }
}
