import { z } from "zod";
import { cleanText } from "../../generation/clean-text.ts";

/** What a judge says of two texts in the order in which it saw them. */
export const JUDGE_SIDES = ["first", "second", "tie"] as const;
export type JudgeSide = (typeof JUDGE_SIDES)[number];

export type JudgeAnswer = { ok: true; better: JudgeSide; reason: string } | { ok: false; message: string };

const MOST_REASON = 500;

const answer = z.object({
  better: z.string().trim().toLowerCase().pipe(z.enum(JUDGE_SIDES)),
  reason: z
    .string()
    .catch("")
    .transform((reason) => cleanText(reason).slice(0, MOST_REASON).toWellFormed()),
});

/** The JSON schema that structured output is asked for with. The reason comes first, so that it is not made up afterwards. */
export function judgeJsonSchema(): object {
  return {
    type: "object",
    properties: { reason: { type: "string" }, better: { type: "string", enum: [...JUDGE_SIDES] } },
    required: ["reason", "better"],
    additionalProperties: false,
  };
}

/** The whole of an answer in a code fence. */
const FENCED = /^```(?:json)?\s*([\s\S]*?)\s*```$/i;
/** A sentence and a word; what is longer is something else. */
const LONGEST_ANSWER = 20_000;

/**
 * Reads a judge's answer: one JSON object and nothing else, a code fence around all of it at most. With talk around it, or
 * cut off, it is none: the talk may repeat a text that pretends to be the verdict. Never throws.
 */
export function parseJudgeAnswer(raw: string): JudgeAnswer {
  const whole = raw.trim();
  const json = whole.length > LONGEST_ANSWER ? undefined : parsedJson(FENCED.exec(whole)?.[1] ?? whole);
  if (json === undefined) return { ok: false, message: "The judge's answer was not JSON alone" };
  const parsed = answer.safeParse(json);
  if (!parsed.success) return { ok: false, message: "The judge's answer did not say first, second or tie" };
  return { ok: true, ...parsed.data };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
