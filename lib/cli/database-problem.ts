import { expectedError } from "./expected-error.ts";

const WORDS: Record<string, string> = {
  ECONNREFUSED: "nothing answers there",
  ENOTFOUND: "no such host is known",
  EAI_AGAIN: "the host's name could not be looked up",
  ETIMEDOUT: "no answer came in time",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ECONNRESET: "the connection broke off",
  "28P01": "user name or password is wrong",
  "28000": "this user may not connect",
  "3D000": "there is no such database",
  "42501": "this user may not make the tables",
  "53300": "it has no connection left",
  "57P03": "it is starting or stopping; try again in a moment",
};

/**
 * Why a database of the person's own cannot be used, as a sentence without its password; any other error as it is.
 * @param url the DATABASE_URL
 */
export function databaseProblem(error: unknown, url: string): unknown {
  const code = codeOf(error);
  if (code === undefined || !Object.hasOwn(WORDS, code)) return error;
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || 5432}${pathname}`;
  return expectedError(`Cannot use the database of DATABASE_URL (${place}): ${WORDS[code]}.`);
}

// A host with several addresses fails with one error for each.
function codeOf(error: unknown): string | undefined {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return code ?? errors?.[0]?.code;
}
