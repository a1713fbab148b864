import { z } from "zod";
import type { NotificationText } from "../candidates/candidate.ts";
import { cleanText } from "./clean-text.ts";
import { readJson } from "./read-json.ts";

/** Eight candidates at their limits are a tenth of it; what is longer is something else. */
const LONGEST_ANSWER = 100_000;
/** Far above any limit of a prompt; what is longer is no notification. */
const MOST_CHARACTERS = 5_000;

const text = z.string().max(MOST_CHARACTERS).transform(cleanText);
const notification = z.object({ title: text, body: text });
const answer = z.union([
  z.object({ candidates: z.array(notification) }).transform(({ candidates }) => candidates),
  z.array(notification),
]);

export type ParsedAnswer =
  | { ok: true; candidates: NotificationText[] }
  | { ok: false; kind: "empty" | "malformed" | "cut-off"; message: string };

const CUT_OFF: ParsedAnswer = { ok: false, kind: "cut-off", message: "The answer was cut off" };

/** The JSON schema that structured output is asked for with: exactly what `parseAnswer` takes. */
export function answerJsonSchema(): object {
  const field = { type: "string" };
  const one = {
    type: "object",
    properties: { title: field, body: field },
    required: ["title", "body"],
    additionalProperties: false,
  };
  const list = { type: "array", items: one };
  return {
    type: "object",
    properties: { candidates: list },
    required: ["candidates"],
    additionalProperties: false,
  };
}

/**
 * Reads a model's answer: JSON alone, in a code fence, or with talk around it. More candidates than `wanted` are cut,
 * fewer are taken as they are; blank ones are left out. An answer that was cut off (`cutOff` where the server says so)
 * is good for as many whole candidates as were wanted, or for nothing. Never throws.
 */
export function parseAnswer(raw: string, wanted: number, cutOff = false): ParsedAnswer {
  if (raw.trim() === "") return { ok: false, kind: "empty", message: "The answer was empty" };
  if (raw.length > LONGEST_ANSWER)
    return { ok: false, kind: "malformed", message: "The answer was far longer than asked for" };
  const json = readJson(raw);
  if (json === null && cutOff) return CUT_OFF;
  if (json === null) return { ok: false, kind: "malformed", message: "The answer was not JSON" };
  const isCutOff = cutOff || !json.isWhole;
  const parsed = answer.safeParse(json.value);
  if (!parsed.success && isCutOff) return CUT_OFF;
  if (!parsed.success)
    return { ok: false, kind: "malformed", message: "The answer's JSON had another shape than asked for" };
  const candidates = parsed.data.filter(({ title, body }) => title !== "" || body !== "").slice(0, wanted);
  if (isCutOff && candidates.length < wanted) return CUT_OFF;
  if (candidates.length === 0) return { ok: false, kind: "empty", message: "The answer held no candidate" };
  return { ok: true, candidates };
}
