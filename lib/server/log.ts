import "server-only";
import { type Logger, pino } from "pino";
import { env } from "./env.ts";

let instance: Logger | undefined;

/** Structured logs on standard error. Ids and counts only: never secrets, prompts or texts. */
export function log(): Logger {
  instance ??= pino(
    { level: env().LOG_LEVEL, redact: ["apiKey", "password", "token", "*.apiKey", "*.password", "*.token"] },
    pino.destination({ fd: 2, sync: true }),
  );
  return instance;
}
