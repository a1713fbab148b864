import "server-only";

/** Of PostgreSQL: connection lost, server shutting down or starting, too many connections, disk or memory full. */
const SQLSTATES = /^(08...|57P0[1235]|53...)$/;
/** Of the client: could not reach the server, connection closed, pool exhausted. */
const CLIENT_CODES = /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;
const CLIENT_WORDS =
  /reach database server|the database system is|connection terminated|connection ended|connection closed|client has encountered a connection error|terminating connection|closed the connection|ECONNREFUSED|ECONNRESET|no space left|could not extend file/i;

/** Whether an error says that the database cannot be used for the moment, and not that the query was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  return chainOf(error).some(
    ({ code, originalCode, message }) =>
      [code, originalCode].some(
        (one) => typeof one === "string" && (SQLSTATES.test(one) || CLIENT_CODES.test(one)),
      ) ||
      (typeof message === "string" && CLIENT_WORDS.test(message)),
  );
}

/** Deadlocks and serialization failures: the same transaction may well succeed the next time. */
export function isWorthAnotherTry(error: unknown): boolean {
  return chainOf(error).some(({ code, originalCode }) =>
    [code, originalCode].some((one) => one === "40P01" || one === "40001" || one === "P2034"),
  );
}

interface Told {
  code?: unknown;
  originalCode?: unknown;
  message?: unknown;
}

/** The error and what it was caused by; Prisma hides the driver's error in `meta`. */
function chainOf(error: unknown, depth = 0): Told[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { cause, meta, errors } = error as {
    cause?: unknown;
    meta?: { driverAdapterError?: unknown };
    errors?: unknown;
  };
  const inner = [cause, meta?.driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return [error as Told, ...inner.flatMap((one) => chainOf(one, depth + 1))];
}
