import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expectedError } from "./expected-error.ts";
import { fileProblem } from "./file-problem.ts";

/**
 * A file that is there whole or not at all: it is written beside its place and moved there at the end. Opening it
 * before the work begins tells at once where it cannot be written.
 */
export class OutputFile {
  readonly #path: string;
  readonly #draft: string | null;
  readonly #stream: WriteStream;

  private constructor(path: string, draft: string | null, stream: WriteStream) {
    this.#path = path;
    this.#draft = draft;
    this.#stream = stream;
  }

  static async open(path: string): Promise<OutputFile> {
    try {
      const present = await stat(path).catch((error) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      if (present?.isDirectory()) throw expectedError(`Cannot write ${path}: it is a folder, not a file.`);
      // A pipe or a device is no file that could be replaced.
      const target = present ? await realpath(path) : path;
      const draft = present && !present.isFile() ? null : `${target}.${process.pid}.part`;
      const stream = createWriteStream(draft ?? target, { flags: draft ? "wx" : "w" });
      await once(stream, "open");
      return new OutputFile(target, draft, stream);
    } catch (error) {
      throw fileProblem(error, "write", path);
    }
  }

  /** Tells, and leaves no trace, where a file cannot be written, for work too long or too busy to hold a draft open. */
  static async check(path: string): Promise<void> {
    const present = await stat(path).catch(() => null);
    // Opening a pipe or a device is already using it.
    if (present && !present.isFile() && !present.isDirectory()) return;
    await (await OutputFile.open(path)).discard();
  }

  /** Writes the pieces and puts the file in its place. What was there before stays when it fails. */
  async write(pieces: AsyncIterable<string> | Iterable<string | Uint8Array>): Promise<void> {
    try {
      await pipeline(Readable.from(pieces), this.#stream);
      if (this.#draft) await rename(this.#draft, this.#path);
    } catch (error) {
      await this.discard();
      throw fileProblem(error, "write", this.#path);
    }
  }

  /** Leaves no trace of a file that was not written. Harmless after `write`. */
  async discard(): Promise<void> {
    this.#stream.destroy();
    if (this.#draft) await rm(this.#draft, { force: true });
  }
}
