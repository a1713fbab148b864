import { z } from "zod";
import type { NotificationText } from "../../candidates/candidate.ts";
import { readJsonObject } from "../../text/json-object.ts";
import type { RewardItem } from "../reward-model.ts";

/** A line to score: its text and item, and the object as it stands; or why it cannot be scored. */
export type ScoreLine =
  | { ok: true; text: NotificationText; item: RewardItem; json: string; isScored: boolean }
  | { ok: false; reason: string };

const text = z
  .string("must be text")
  .nullish()
  .transform((value) => value ?? "");
const scoreLine = z
  .object({
    title: text,
    body: text,
    item: z
      .object(
        {
          title: text,
          body: text,
          language: z
            .string("must be text")
            .nullish()
            .transform((value) => value || "en"),
        },
        "must be an object with title, body and language",
      )
      .nullish(),
  })
  .refine(({ title, body }) => title.trim() !== "" || body.trim() !== "", "needs a title or a body");

const UNKNOWN: RewardItem = { title: "", body: "", language: "en" };

/**
 * Reads a JSON object with `title`, `body` and, where known, `item` (`title`, `body`, `language`). What is left out is
 * empty, a language that is left out English. Other fields are let through. Never throws.
 */
export function readScoreLine(line: string): ScoreLine {
  const read = readJsonObject(line);
  if (!read.ok) return read;
  const { data, error } = scoreLine.safeParse(read.object);
  if (!data) {
    const { path, message } = error!.issues[0]!;
    return { ok: false, reason: [...path, message].join(": ") };
  }
  const { title, body, item } = data;
  const isScored = "reward" in read.object || "uncertainty" in read.object;
  return { ok: true, text: { title, body }, item: item ?? UNKNOWN, json: line.trim(), isScored };
}

/**
 * The object of a line with its reward and uncertainty added at its end. All else stays as it was written, digit for
 * digit; only an object that has been scored before is written anew, so that no key stands in it twice.
 */
export function withScore(
  { json, isScored }: Pick<ScoreLine & { ok: true }, "json" | "isScored">,
  reward: number,
  uncertainty: number,
): string {
  if (isScored) return JSON.stringify({ ...JSON.parse(json), reward, uncertainty });
  return `${json.slice(0, -1)},"reward":${reward},"uncertainty":${uncertainty}}`;
}
