import "server-only";
import type { BatchView } from "#core/generation/batch-view.ts";
import type { BatchRow } from "../../repositories/model-batches.ts";

export function toBatchView(row: BatchRow): BatchView {
  const { id, status, remoteStatus, requests, answered, refused, error } = row;
  const at = (moment: Date | null) => moment?.toISOString() ?? null;
  return {
    id,
    status,
    remoteStatus,
    requests,
    answered,
    refused,
    error,
    submittedAt: at(row.submittedAt),
    lookedAt: at(row.lookedAt),
    expiresAt: at(row.expiresAt),
    endedAt: at(row.endedAt),
  };
}
