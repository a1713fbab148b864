import type { z } from "zod";
import { byteLength } from "../text/byte-length.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import type { SettingField } from "./setting-field.ts";

/**
 * A message as a line of a sender's file, or every reason why it cannot be one. Nothing is ever cut to fit. The line may
 * be written only when it is read: who counts what fits needs none.
 */
export type BuiltLine = FittingLine | { ok: false; reasons: string[] };
export type FittingLine = { ok: true; readonly line: string };

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
  if (parsed.success && reasons.length === 0) {
    return {
      ok: true,
      get line() {
        return `${JSON.stringify(body)}\n`;
      },
    };
  }
  const broken = parsed.error?.issues.map((issue) => sentence(issue.path, issue.message)) ?? [];
  return { ok: false, reasons: [...new Set([...reasons, ...broken])] };
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
  const text = typeof value === "string" ? value : JSON.stringify(value);
  // No unit of a text takes more than three bytes: most are short enough whatever they hold.
  if (text.length * 3 <= limit) return [];
  const bytes = byteLength(text);
  if (bytes <= limit) return [];
  const over = (bytes - limit).toLocaleString("en");
  return [
    `${what} ${verb} ${bytes.toLocaleString("en")} bytes, ${over} more than the ${limit.toLocaleString("en")} allowed`,
  ];
}

/** Drops what is null, undefined or an empty object: bodies hold what is said, and nothing else. */
export function withoutGaps<T extends Record<string, unknown>>(given: T): Partial<T> {
  // A loop, and no entries: every line of a file goes through here a dozen times.
  const said: Partial<T> = {};
  for (const key in given) if (!isGap(given[key])) said[key] = given[key];
  return said;
}

function isGap(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "object" || Array.isArray(value)) return false;
  for (const _ in value) return false;
  return true;
}
