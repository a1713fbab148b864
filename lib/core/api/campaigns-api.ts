import { z } from "zod";
import { DELIVERY_FIELDS, delivery } from "../campaigns/delivery.ts";
import { EXPORT_FORMAT_KEYS, EXPORT_MEDIA_TYPES } from "../export/export-format.ts";
import { reach } from "../send-rules/reach.ts";
import { endpoint, listQuery, oneId, pageOf } from "./endpoint.ts";

const campaign = z.object({
  id: z.uuid(),
  name: z.string(),
  audience: z.string(),
  sendFrom: z.string().nullable(),
  sendUntil: z.string().nullable(),
  messages: z.int(),
  onePerson: z.boolean().describe("Approved in one-person mode: nobody but its author looked at it"),
  submittedBy: z.string().nullable(),
});

export const listCampaignsEndpoint = endpoint({
  id: "listCampaigns",
  method: "get",
  path: "/campaigns",
  permission: "campaigns.read",
  about: "Approved campaigns, newest first. Others do not leave the console.",
  query: listQuery,
  answer: pageOf(campaign),
});

export const readCampaignEndpoint = endpoint({
  id: "readCampaign",
  method: "get",
  path: "/campaigns/{id}",
  permission: "campaigns.read",
  about: "One approved campaign, with how it is delivered and whom it reaches.",
  params: oneId,
  answer: campaign.extend({
    contentHash: z.string().nullable().describe("SHA-256 of the frozen messages"),
    delivery,
    reach,
  }),
});

export const campaignMessagesEndpoint = endpoint({
  id: "listCampaignMessages",
  method: "get",
  path: "/campaigns/{id}/messages",
  permission: "campaigns.read",
  about: "The notifications of an approved campaign, in their order, each text as it was approved.",
  params: oneId,
  query: listQuery,
  answer: pageOf(
    z.object({
      id: z.uuid(),
      itemId: z.uuid(),
      externalId: z.string(),
      title: z.string(),
      body: z.string(),
      url: z.string().nullable(),
      language: z.string(),
      style: z.string().nullable().describe("Null for the human line"),
      delivery: z
        .object(DELIVERY_FIELDS)
        .extend({
          collapseId: DELIVERY_FIELDS.collapseId.describe("Empty: none, whatever the campaign says"),
          expirySeconds: DELIVERY_FIELDS.expirySeconds.describe("Null: none, whatever the campaign says"),
        })
        .partial()
        .nullable()
        .describe(
          "What it says in place of the campaign's delivery, with the fields that it says alone; null for nothing",
        ),
    }),
  ),
});

const file = z.object({
  id: z.uuid(),
  campaignId: z.uuid(),
  format: z.string(),
  fileName: z.string(),
  rows: z.int(),
  leftOut: z.int().describe("Messages that did not fit into the format"),
  experiment: z
    .string()
    .nullable()
    .describe(
      "Key of the running experiment whose arms it holds, a row each; null for the approved texts alone",
    ),
  bytes: z.int(),
  sha256: z.string(),
  onePerson: z.boolean(),
  createdBy: z.string(),
  createdAt: z.string(),
});

export const createExportEndpoint = endpoint({
  id: "createExport",
  method: "post",
  path: "/campaigns/{id}/exports",
  permission: "exports.create",
  about:
    "Makes a file of an approved campaign in one format. Where messages do not fit, `leaveOut` has to say how many: nothing is left out unseen. While an experiment divides the recipients, csv and jsonl hold the texts of all its arms, and the formats of senders are refused.",
  status: 201,
  params: oneId,
  body: z.object({
    format: z.enum(EXPORT_FORMAT_KEYS),
    settings: z
      .record(z.string().max(60), z.unknown())
      .default({})
      .describe("What the format asks of whoever exports, such as the topic of FCM; see docs/exports.md"),
    leaveOut: z.int().min(0).default(0),
  }),
  answer: file,
});

export const campaignFitEndpoint = endpoint({
  id: "readCampaignFit",
  method: "post",
  path: "/campaigns/{id}/fit",
  permission: "campaigns.read",
  about: "Says which messages do not fit into a format under these settings, and why. Changes nothing.",
  params: oneId,
  body: z.object({
    format: z.enum(EXPORT_FORMAT_KEYS),
    settings: z.record(z.string().max(60), z.unknown()).default({}),
  }),
  answer: z.object({
    fits: z.int(),
    messages: z.int(),
    misfits: z
      .array(
        z.object({
          messageId: z.uuid(),
          externalId: z.string(),
          text: z.string(),
          ownDelivery: z.boolean().describe("It says itself how it is delivered"),
          reasons: z.array(z.string()),
        }),
      )
      .describe("The first 200"),
    example: z.string().nullable().describe("The first line of the file"),
  }),
});

export const exportFileEndpoint = endpoint({
  id: "downloadExport",
  method: "get",
  path: "/exports/{id}/file",
  permission: "exports.download",
  about: "The file of an export, byte for byte the same each time. `x-content-sha256` names its hash.",
  params: oneId,
  answer: z.string(),
  file: EXPORT_MEDIA_TYPES,
});
