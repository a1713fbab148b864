import { expectedError } from "./expected-error.ts";

const WORDS: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is not a folder",
  EEXIST: "something else is there",
  EISDIR: "it is a folder, not a file",
  EACCES: "this user has no permission",
  EPERM: "this user has no permission",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle",
};

/** A failure of the file system as a sentence; any other error as it is. */
export function fileProblem(error: unknown, verb: "read" | "write", path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !Object.hasOwn(WORDS, code)) return error;
  return expectedError(`Cannot ${verb} ${path}: ${WORDS[code]}.`);
}
