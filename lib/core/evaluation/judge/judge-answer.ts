import { z } from "zod";
import { cleanText } from "../../generation/clean-text.ts";
import { readJson } from "../../generation/read-json.ts";

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

/** Reads a judge's answer: JSON alone, in a code fence, or with talk around it. Never throws. */
export function parseJudgeAnswer(raw: string): JudgeAnswer {
  const json = readJson(raw);
  if (json === null) return { ok: false, message: "The judge's answer was not JSON" };
  const parsed = answer.safeParse(json.value);
  if (!parsed.success) return { ok: false, message: "The judge's answer did not say first, second or tie" };
  return { ok: true, ...parsed.data };
}
