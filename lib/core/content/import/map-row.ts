import type { z } from "zod";
import { CONTENT_LIMITS, type NewContentItem, newContentItem } from "../content-item.ts";
import { type ColumnMapping, ITEM_FIELDS, type ItemField } from "./column-mapping.ts";
import { languageFromCell } from "./language-name.ts";
import { rowId } from "./row-id.ts";
import { textReason } from "./text-reason.ts";

export type MappedRow =
  | { ok: true; line: number; item: NewContentItem }
  | { ok: false; line: number; reasons: string[] };

export interface MapRowOptions {
  /** For rows that name no language. */
  defaultLanguage?: string;
}

/**
 * One row as an item, or the reasons why it is none, each beginning with the column as the file names it.
 * An empty cell counts as left out. Attributes without a value are dropped.
 */
export function mapRow(
  raw: Readonly<Record<string, string>>,
  mapping: ColumnMapping,
  line: number,
  options: MapRowOptions = {},
): MappedRow {
  const cell = (field: ItemField) => cellOf(raw, mapping[field]);
  const attributes = attributesOf(raw, mapping);
  const reasons = [
    ...ITEM_FIELDS.flatMap((field) => textReason(mapping[field] ?? field, cell(field), MOST[field])),
    ...attributes.flatMap(([column, value]) => textReason(column, value, 2_000)),
    ...attributeReasons(attributes),
  ];
  if (reasons.length > 0) return { ok: false, line, reasons };
  const parsed = newContentItem.safeParse({
    externalId: mapping.externalId === null ? rowId(cell("title"), cell("body")) : cell("externalId"),
    title: cell("title"),
    body: cell("body"),
    url: cell("url") || null,
    imageUrl: cell("imageUrl") || null,
    language: languageFromCell(cell("language")) || options.defaultLanguage,
    attributes: Object.fromEntries(attributes),
    referenceTitle: cell("referenceTitle"),
    referenceBody: cell("referenceBody"),
  });
  if (parsed.success) return { ok: true, line, item: parsed.data };
  return { ok: false, line, reasons: parsed.error.issues.map((issue) => issueReason(issue, mapping, cell)) };
}

const MOST: Record<ItemField, number> = {
  externalId: CONTENT_LIMITS.externalId,
  title: CONTENT_LIMITS.title,
  body: CONTENT_LIMITS.body,
  url: CONTENT_LIMITS.url,
  imageUrl: CONTENT_LIMITS.url,
  language: 35,
  referenceTitle: CONTENT_LIMITS.reference,
  referenceBody: CONTENT_LIMITS.reference,
};

function cellOf(raw: Readonly<Record<string, string>>, column: string | null): string {
  return column !== null && Object.hasOwn(raw, column) ? raw[column]!.trim() : "";
}

function attributesOf(raw: Readonly<Record<string, string>>, mapping: ColumnMapping): [string, string][] {
  const taken = new Set<string | null>([...ITEM_FIELDS.map((field) => mapping[field]), ...mapping.ignored]);
  const left = Object.entries(raw).filter(([column]) => !taken.has(column));
  return left
    .map(([column, value]): [string, string] => [column, value.trim()])
    .filter(([, value]) => value !== "");
}

function attributeReasons(attributes: [string, string][]): string[] {
  const most = CONTENT_LIMITS.attributes;
  const long = attributes.filter(([column]) => column.length > 100);
  const reasons = long.map(
    ([column]) => `${column.slice(0, 40)}…: the column's name is longer than 100 characters`,
  );
  if (attributes.length > most)
    reasons.push(`row: has ${attributes.length} further columns, and ${most} are the most`);
  return reasons;
}

function issueReason(
  issue: z.core.$ZodIssue,
  mapping: ColumnMapping,
  cell: (field: ItemField) => string,
): string {
  const field = ITEM_FIELDS.find((name) => name === issue.path[0]);
  if (!field) return `row: ${issue.message}`;
  const shown = field === "url" || field === "imageUrl" ? ` (found “${cell(field).slice(0, 60)}”)` : "";
  return `${mapping[field] ?? field}: ${issue.message}${shown}`;
}
