import "server-only";
import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, type ReadStream, type WriteStream } from "node:fs";
import { unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";

/** Bytes that may have to be read again, kept in a file of its own so that memory stays small. */
export class OutcomeSpill {
  readonly #path = join(tmpdir(), `pushgen-outcomes-${randomUUID()}`);
  readonly #file: WriteStream = createWriteStream(this.#path, { flags: "wx", mode: 0o600 });

  constructor() {
    this.#file.on("error", () => {});
  }

  write(bytes: Buffer): Promise<void> {
    return new Promise((done, fail) => {
      this.#file.write(bytes, (error) => (error ? fail(error) : done()));
    });
  }

  async read(): Promise<ReadStream> {
    this.#file.end();
    await finished(this.#file);
    return createReadStream(this.#path);
  }

  async remove(): Promise<void> {
    this.#file.destroy();
    await unlink(this.#path).catch(() => {});
  }
}
