import { ProductError } from "#core/errors/product-error.ts";

const WORDS: Record<string, string> = {
  ENOENT: "is not there",
  EACCES: "may not be opened by this user",
  EISDIR: "is a folder",
  ENOTDIR: "is not in a folder",
  ENOSPC: "finds no room on the disk",
};

/** A failure of the file system as a sentence that names the path; anything else as it was. */
export function fileProblem(error: unknown, path: string): unknown {
  const { code } = error as { code?: string };
  const words = code === undefined ? undefined : WORDS[code];
  return words ? new ProductError("invalid", `${path} ${words}. Check the path.`) : error;
}
