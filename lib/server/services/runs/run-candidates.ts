import "server-only";
import type { Actor } from "#core/access/actor.ts";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { ResultsPage } from "#core/generation/run-results.ts";
import { runResults } from "./read-results.ts";

/** What a run wrote for one item, as programs read it. */
export interface ItemCandidates {
  itemId: string;
  externalId: string;
  candidates: CandidateRecord[];
}

export interface CandidateRecord
  extends Pick<Candidate, "id" | "title" | "body" | "language" | "model" | "reward"> {
  style: string | null;
  guardrailLevel: Candidate["guardrails"]["level"];
  reasons: string[];
  /** The candidate that says the same. */
  repeats: string | null;
}

/** What a run made, item by item; `afterItemId` is the `next` of the page before. */
export async function runCandidates(
  actor: Actor,
  id: string,
  afterItemId: string | null,
): Promise<ResultsPage<ItemCandidates>> {
  const { items, next } = await runResults(actor, id, afterItemId);
  return {
    next,
    items: items.map(({ itemId, externalId, candidates }) => ({
      itemId,
      externalId,
      candidates: candidates.map(toRecord),
    })),
  };
}

function toRecord(one: Candidate): CandidateRecord {
  const { id, title, body, language, model, reward, categoryKey, guardrails, duplicateOfId } = one;
  return {
    id,
    title,
    body,
    language,
    model,
    reward,
    style: categoryKey,
    guardrailLevel: guardrails.level,
    reasons: guardrails.findings.map((finding) => finding.reason),
    repeats: duplicateOfId,
  };
}
