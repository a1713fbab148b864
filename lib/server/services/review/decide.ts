import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import type { Candidate } from "#core/candidates/candidate.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { checkNotification } from "#core/guardrails/check-notification.ts";
import type { GuardrailContext } from "#core/guardrails/guardrail-context.ts";
import type { DecisionInput } from "#core/review/decision-input.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { listCandidates } from "../../repositories/candidates.ts";
import { insertDecision } from "../../repositories/decisions.ts";
import { listTokens } from "../../repositories/personal-tokens.ts";
import { lockReviewItem } from "../../repositories/review-items.ts";
import { findReview, moveReview, requeueReview } from "../../repositories/reviews.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";

/** An edit is the reviewer's own wording: it is not held to a prompt's limits, but to what a phone and a sender can take. */
const EDIT_LIMITS = {
  titleLimit: 200,
  bodyLimit: 500,
  emojiPolicy: "optional" as const,
  bannedWords: [],
  requiredWords: [],
  language: null,
};

/**
 * Approves a candidate, approves an edit of it, or rejects the item: decision, state and audit in one transaction.
 * Throws `conflict` where somebody else decided first, or where what was seen has changed.
 */
export async function decide(person: Person, input: DecisionInput): Promise<void> {
  requirePermission(person, "review.decide");
  await transaction(async (tx) => {
    const row = await openItem(tx, input.itemId, input.version);
    const candidates = await listCandidates(tx, input.itemId);
    const shown = candidates.filter(({ duplicateOfId }) => duplicateOfId === null).map(({ id }) => id);
    const base = {
      itemId: input.itemId,
      action: input.action,
      deciderId: person.id,
      decider: person.name,
      shown,
    };
    const about = row.item.title || row.item.externalId;
    if (input.action === "reject") {
      const decisionId = await insertDecision(tx, { ...base, reason: input.reason });
      await move(tx, input, "rejected", decisionId);
      await insertAuditEvent(tx, {
        actor: person,
        action: "review.reject",
        nounId: input.itemId,
        summary: `Rejected the candidates of “${about}”`,
        after: { reason: input.reason },
      });
      return;
    }
    const candidate = candidates.find(({ id }) => id === input.candidateId);
    if (!candidate) throw conflict("This candidate is no longer there. Reload to see those that are.");
    const text =
      input.action === "override"
        ? { title: input.title, body: input.body }
        : { title: candidate.title, body: candidate.body };
    const tokens = text.title.includes("{{") || text.body.includes("{{") ? await listTokens(tx) : [];
    requireApprovable(candidate, input, { item: row.item, text, tokens });
    const original = input.action === "override" && {
      originalTitle: candidate.title,
      originalBody: candidate.body,
    };
    const decisionId = await insertDecision(tx, { ...base, candidateId: candidate.id, ...text, ...original });
    await move(tx, input, "approved", decisionId);
    const action = input.action === "override" ? "review.override" : "review.approve";
    const before = original ? { title: candidate.title, body: candidate.body } : null;
    await insertAuditEvent(tx, {
      actor: person,
      action,
      nounId: input.itemId,
      summary: `Approved a notification for “${about}”`,
      before,
      after: text,
    });
  });
}

/** Takes the present decision back; the item is open again. The decision itself stays on record. */
export async function undoDecision(
  person: Person,
  input: { itemId: string; version: number },
): Promise<void> {
  requirePermission(person, "review.decide");
  await transaction(async (tx) => {
    await lockReviewItem(tx, input.itemId);
    const row = await findReview(tx, input.itemId);
    if (!row) throw notFound("item");
    if (row.status === "open" || !row.decisionId) throw conflict("There is no decision to take back.");
    if (row.version !== input.version)
      throw conflict("The item has changed meanwhile. Look again, then decide.");
    await insertDecision(tx, {
      itemId: input.itemId,
      action: "undo",
      undoesId: row.decisionId,
      deciderId: person.id,
      decider: person.name,
    });
    if (!(await moveReview(tx, input.itemId, input.version, { status: "open", decisionId: null })))
      throw conflict("The item has changed meanwhile.");
    await insertAuditEvent(tx, {
      actor: person,
      action: "review.undo",
      nounId: input.itemId,
      summary: `Took back the decision on “${row.item.title || row.item.externalId}”`,
      before: { status: row.status, title: row.decision?.title, body: row.decision?.body },
      after: { status: "open" },
    });
  });
}

/** Puts an item at the end of the queue, undecided. */
export async function skipItem(person: Person, itemId: string): Promise<void> {
  requirePermission(person, "review.decide");
  await requeueReview(database(), itemId);
}

async function openItem(tx: Db, itemId: string, version: number) {
  await lockReviewItem(tx, itemId);
  const row = await findReview(tx, itemId);
  if (!row) throw notFound("item");
  if (row.status !== "open" && row.decision) {
    const did =
      row.status === "approved"
        ? `approved “${[row.decision.title, row.decision.body].filter(Boolean).join(" · ")}”`
        : "rejected the item";
    throw conflict(
      `${row.decision.decider} ${did} a moment ago. Undo that decision first if you want another.`,
    );
  }
  if (row.version !== version)
    throw conflict("New candidates or new scores came in meanwhile. Look again, then decide.");
  return row;
}

function requireApprovable(
  candidate: Candidate,
  input: DecisionInput,
  edit: Pick<GuardrailContext, "item" | "text" | "tokens">,
): void {
  const report =
    input.action === "override"
      ? checkNotification({ ...edit, constraints: EDIT_LIMITS, examples: [] })
      : candidate.guardrails;
  if (report.level !== "block") return;
  const reasons = report.findings.filter(({ level }) => level === "block").map(({ reason }) => reason);
  throw new ProductError("invalid", `This text cannot be approved: ${reasons.join("; ")}.`, {
    body: reasons.join("; "),
  });
}

async function move(
  tx: Db,
  input: DecisionInput,
  status: "approved" | "rejected",
  decisionId: string,
): Promise<void> {
  if (await moveReview(tx, input.itemId, input.version, { status, decisionId })) return;
  throw conflict("The item has changed meanwhile. Look again, then decide.");
}
