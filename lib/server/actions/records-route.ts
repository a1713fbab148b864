import "server-only";
import { z } from "zod";
import type { Person } from "#core/access/actor.ts";
import type { Permission } from "#core/access/permissions.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { RECORD_FORMATS, type RecordFormatKey } from "#core/export/record-formats.ts";
import { defineRoute } from "./define-route.ts";
import { textFileResponse } from "./file-response.ts";

const format = z.enum(RECORD_FORMATS, 'must be "csv" or "jsonl"');
const ofOne = z.object({ id: z.uuid(), format });

type RecordsFile = Parameters<typeof textFileResponse>[0];

/** A route that answers with records of one thing, whose id is in its address, as a stream: `?format=csv` or `?format=jsonl`. */
export function recordsRoute(
  permission: Permission,
  exportRecords: (person: Person, id: string, format: RecordFormatKey) => Promise<RecordsFile>,
) {
  return defineRoute(permission, async (person, request, context: { params: Promise<{ id: string }> }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const given = parseInput(ofOne, { ...query, ...(await context.params) });
    return textFileResponse(await exportRecords(person, given.id, given.format));
  });
}
