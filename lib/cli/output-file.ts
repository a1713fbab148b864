import { open, rename, rm } from "node:fs/promises";
import { fileProblem } from "./file-problem.ts";

/**
 * Runs `write` with the path of a new file beside `path`, and puts it in its place when all is written: whoever looks
 * sees the old file or the whole new one. The path is tried before the work begins.
 */
export async function outputFile(path: string, write: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${path}.part`;
  try {
    await (await open(partial, "w")).close();
  } catch (error) {
    throw fileProblem(error, path);
  }
  try {
    await write(partial);
    await rename(partial, path).catch((error) => Promise.reject(fileProblem(error, path)));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
