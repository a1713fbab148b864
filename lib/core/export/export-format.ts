import { z } from "zod";
import { airship } from "./airship.ts";
import { apns } from "./apns.ts";
import { braze } from "./braze.ts";
import { exportCsvHeader, exportCsvRow } from "./export-csv.ts";
import { exportJsonLine } from "./export-json-lines.ts";
import type { ExportMessage } from "./export-message.ts";
import { fcm } from "./fcm.ts";
import { oneSignal } from "./one-signal.ts";
import { type OutgoingCampaign, outgoingMessage } from "./outgoing-message.ts";
import type { BuiltLine, SenderFormat } from "./sender-format.ts";
import type { SettingField } from "./setting-field.ts";
import { furtherColumns, tabularMessage } from "./tabular-message.ts";
import { webPush } from "./web-push.ts";

/** A file format of exports: what it is called, what whoever exports may say, and how its text is put together. */
export interface ExportFormat {
  name: string;
  /** What it is good for, in one line. */
  about: string;
  extension: string;
  contentType: string;
  /** What a sender calls itself in a file's name; empty for files that are for anyone. */
  fileWord: string;
  settings: z.ZodType<Record<string, unknown>>;
  fields: readonly SettingField[];
  header: (campaign: OutgoingCampaign) => string;
  /** The maker of lines for one campaign; `settings` are parsed ones. Encode the text as UTF-8. */
  lines: (
    campaign: OutgoingCampaign,
    settings: Record<string, unknown>,
  ) => (message: ExportMessage) => BuiltLine;
}

const NO_SETTINGS = { settings: z.object({}), fields: [], fileWord: "" } as const;

export const EXPORT_FORMATS = {
  csv: {
    ...NO_SETTINGS,
    name: "CSV",
    about: "Opens safely in a spreadsheet: a text that could run as a formula is guarded with an apostrophe.",
    extension: "csv",
    contentType: "text/csv; charset=utf-8",
    header: (campaign) => exportCsvHeader(furtherColumns(campaign)),
    lines: (campaign) => (message) => ({
      ok: true,
      line: exportCsvRow(tabularMessage(message, campaign), furtherColumns(campaign)),
    }),
  },
  jsonl: {
    ...NO_SETTINGS,
    name: "JSON Lines",
    about: "Lossless: one JSON object a line, every text exactly as it was approved.",
    extension: "jsonl",
    contentType: "application/jsonl; charset=utf-8",
    header: () => "",
    lines: (campaign) => (message) => ({
      ok: true,
      line: exportJsonLine(tabularMessage(message, campaign), furtherColumns(campaign)),
    }),
  },
  fcm: ofSender(fcm, "fcm"),
  apns: ofSender(apns, "apns"),
  onesignal: ofSender(oneSignal, "onesignal"),
  braze: ofSender(braze, "braze"),
  airship: ofSender(airship, "airship"),
  webpush: ofSender(webPush, "webpush"),
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatKey = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_KEYS = Object.keys(EXPORT_FORMATS) as [ExportFormatKey, ...ExportFormatKey[]];
/** The media types of the files, each once, without their parameters. */
export const EXPORT_MEDIA_TYPES: readonly string[] = [
  ...new Set(EXPORT_FORMAT_KEYS.map((key) => EXPORT_FORMATS[key].contentType.replace(/;.*/, ""))),
];
/** The formats that hold request bodies, so that a message may not fit. */
export const SENDER_FORMAT_KEYS = EXPORT_FORMAT_KEYS.filter((key) => EXPORT_FORMATS[key].fileWord !== "");

/** The format of this key, or null for a word that names none. */
export function exportFormat(key: string): ExportFormat | null {
  return Object.hasOwn(EXPORT_FORMATS, key) ? EXPORT_FORMATS[key as ExportFormatKey] : null;
}

function ofSender<S extends z.ZodType<Record<string, unknown>>>(
  sender: SenderFormat<S>,
  fileWord: string,
): ExportFormat {
  return {
    name: sender.name,
    about: sender.about,
    extension: "jsonl",
    contentType: "application/jsonl; charset=utf-8",
    fileWord,
    settings: sender.settings,
    fields: sender.fields,
    header: () => "",
    lines: (campaign, settings) => (message) =>
      sender.build(outgoingMessage(message, campaign), settings as z.output<S>),
  };
}
