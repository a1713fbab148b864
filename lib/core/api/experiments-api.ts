import { z } from "zod";
import { settingsInQuery } from "../experiments/fits/arm-settings.ts";
import { outcomeEvents } from "../experiments/outcomes/outcome-event.ts";
import { EXPORT_FORMAT_KEYS, EXPORT_MEDIA_TYPES, SENDER_FORMAT_KEYS } from "../export/export-format.ts";
import { endpoint } from "./endpoint.ts";

const byKey = z.object({ key: z.string().min(1).max(100).describe("The key of the experiment") });

const arms = z
  .array(z.object({ key: z.string(), buckets: z.int() }))
  .describe("In their order, after the holdout; with it they make up all 10,000 buckets");

export const readAssignmentEndpoint = endpoint({
  id: "readAssignment",
  method: "get",
  path: "/experiments/{key}",
  permission: "experiments.read",
  about:
    "What decides who gets what in a running experiment today, so that a sender can divide its recipients alone: see docs/experiments.md.",
  params: byKey,
  answer: z.object({
    day: z
      .string()
      .describe("The day (UTC) that the buckets hold for; those of a fixed experiment never change"),
    salt: z.string(),
    holdout: z.int().describe("Buckets that get no message: the first ones"),
    arms,
  }),
});

export const assignRecipientsEndpoint = endpoint({
  id: "assignRecipients",
  method: "post",
  path: "/experiments/{key}/assignments",
  permission: "experiments.read",
  about:
    "The arms of recipients in a running experiment. The same recipient always gets the same. Changes nothing.",
  params: byKey,
  body: z.object({
    recipients: z.array(z.string().min(1).max(500)).min(1, "Name at least one recipient").max(10_000),
  }),
  answer: z.object({
    day: z.string(),
    data: z.array(
      z.object({
        recipient: z.string(),
        bucket: z.int(),
        arm: z.string().nullable().describe("Null for the holdout: send nothing"),
      }),
    ),
  }),
});

const textMisfit = z.object({
  arm: z
    .string()
    .nullable()
    .describe("Null where the message does not take part: every arm says its approved text"),
  text: z.string(),
  reasons: z.array(z.string()),
});

const armFit = z.object({
  format: z.enum(SENDER_FORMAT_KEYS),
  messages: z.int(),
  fits: z.int().describe("The others are what `leaveOut` of an arm's file has to count"),
  misfits: z
    .array(
      z.object({
        messageId: z.uuid(),
        externalId: z.string(),
        texts: z.array(textMisfit).describe("Every text of it that does not fit"),
      }),
    )
    .describe("The first 20 messages"),
});

export const experimentFitEndpoint = endpoint({
  id: "readExperimentFit",
  method: "get",
  path: "/experiments/{key}/fit",
  permission: "experiments.read",
  about:
    "In how many messages of the campaign every arm's text fits into each sender's format under its usual settings, and which do not fit. Of a draft it tells the texts as they would be frozen now. Changes nothing.",
  params: byKey,
  answer: z.object({ data: z.array(armFit) }),
});

export const experimentFitUnderEndpoint = endpoint({
  id: "readExperimentFitUnder",
  method: "post",
  path: "/experiments/{key}/fit",
  permission: "experiments.read",
  about:
    "The same for one sender under settings of your own, as the file of an arm takes them. Changes nothing.",
  params: byKey,
  body: z.object({
    format: z.enum(SENDER_FORMAT_KEYS),
    settings: z
      .record(z.string().max(60), z.unknown())
      .default({})
      .describe("As of an export; a target that is everybody is refused: an arm is some of the recipients"),
  }),
  answer: armFit,
});

export const armFileEndpoint = endpoint({
  id: "downloadArm",
  method: "get",
  path: "/experiments/{key}/arms/{arm}/file",
  permission: "exports.download",
  about:
    "The notifications of the campaign as one arm says them, in any format of export: for the recipients of that arm. One that does not fit as any arm says it is left out of the file of every arm, and `leaveOut` has to say how many: nothing is left out unseen.",
  params: byKey.extend({ arm: z.string().min(1).max(100).describe("The key of the arm") }),
  query: z.object({
    format: z.enum(EXPORT_FORMAT_KEYS).default("jsonl"),
    settings: settingsInQuery.describe(
      'The settings of an export as a JSON object, such as {"target": "topic", "targetName": "readers-a"}; left out, the usual ones. Fetch every arm under the same, but for whom it is sent to',
    ),
    leaveOut: z.coerce
      .number({ error: "Write a whole number" })
      .int("Write a whole number")
      .min(0)
      .default(0)
      .describe(
        "How many messages do not fit, as `/experiments/{key}/fit` tells them under the same settings",
      ),
  }),
  answer: z.string(),
  file: EXPORT_MEDIA_TYPES,
});

const count = z.int().min(0).max(999_999_999);

export const loadOutcomesEndpoint = endpoint({
  id: "loadOutcomes",
  method: "post",
  path: "/outcomes",
  permission: "outcomes.load",
  about:
    "What came back of each arm on a day. Good rows go in, the others come back with their reasons. Sending the same again changes nothing; other figures for the same day need `replace`.",
  body: z.object({
    replace: z.boolean().default(false).describe("The rows correct figures that stand already"),
    rows: z
      .array(
        z.object({
          experiment: z.string().max(100).describe("The key of the experiment"),
          arm: z.string().max(100),
          day: z.string().max(20).describe("YYYY-MM-DD, UTC"),
          delivered: count,
          clicked: count,
          optedOut: count.nullable().default(null).describe("Null where it is not known, which is not none"),
          item: z
            .string()
            .max(200)
            .nullable()
            .default(null)
            .describe("externalId of the item; null for all together"),
        }),
      )
      .min(1, "Send at least one row")
      .max(20_000),
  }),
  answer: z.object({
    rows: z.int(),
    added: z.int(),
    replaced: z.int(),
    unchanged: z.int(),
    bad: z.int(),
    reasons: z
      .array(z.object({ row: z.int().describe("From 1"), reason: z.string() }))
      .describe("Of the first hundred bad rows"),
  }),
});

export const countEventsEndpoint = endpoint({
  id: "countEvents",
  method: "post",
  path: "/outcome-events",
  permission: "outcomes.load",
  about:
    "Raw events, counted as they arrive, each id of an experiment once. Figures are of recipients: give a second click of one recipient the id of the first.",
  body: outcomeEvents,
  answer: z.object({
    counted: z.int(),
    repeated: z.int().describe("Counted before, as the same kind"),
    refused: z.array(z.object({ id: z.string(), reason: z.string() })),
  }),
});
