import type { z } from "zod";
import { byteLength } from "../text/byte-length.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import type { SettingField } from "./setting-field.ts";

/** A message as a line of a sender's file, or every reason why it cannot be one. Nothing is ever cut to fit. */
export type BuiltLine = { ok: true; line: string } | { ok: false; reasons: string[] };

/** The format of one sender: a request body a line, made of a message and the settings of the export. */
export interface SenderFormat<S extends z.ZodType = z.ZodType> {
  name: string;
  /** What a line is and where it goes, in one sentence. */
  about: string;
  /** What the console cannot know of a request, so that whoever exports says it. All have a default. */
  settings: S;
  /** The settings as a form shows them. */
  fields: readonly SettingField[];
  build: (message: OutgoingMessage, settings: z.output<S>) => BuiltLine;
}

/**
 * Holds a body against its contract and the reasons found on the way. `body` is what the line holds; the contract's
 * own complaints become reasons too, so that no line breaks it.
 */
export function builtLine<S extends z.ZodType>(
  contract: S,
  body: unknown,
  reasons: readonly string[],
): BuiltLine {
  const parsed = contract.safeParse(body);
  const broken = parsed.success
    ? []
    : parsed.error.issues.map((issue) => sentence(issue.path, issue.message));
  const all = [...new Set([...reasons, ...broken])];
  return all.length > 0 ? { ok: false, reasons: all } : { ok: true, line: `${JSON.stringify(body)}\n` };
}

function sentence(path: readonly PropertyKey[], message: string): string {
  return path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`;
}

/** A reason when the value takes more bytes as JSON than the sender takes; `what`, then its verb, open the sentence. */
export function overLimit(
  what: string,
  value: unknown,
  limit: number,
  verb: "takes" | "take" = "takes",
): string[] {
  const bytes = byteLength(typeof value === "string" ? value : JSON.stringify(value));
  if (bytes <= limit) return [];
  const over = (bytes - limit).toLocaleString("en");
  return [
    `${what} ${verb} ${bytes.toLocaleString("en")} bytes, ${over} more than the ${limit.toLocaleString("en")} allowed`,
  ];
}

/** Drops what is null, undefined or an empty object: bodies hold what is said, and nothing else. */
export function withoutGaps<T extends Record<string, unknown>>(given: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => {
      if (value === null || value === undefined) return false;
      return !(typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0);
    }),
  ) as Partial<T>;
}
