/** What asks a model server and is written down: a run, an evaluation, a judge beside two evaluations, a trial of a prompt. */
export const SPENDER_KINDS = {
  run: "Runs",
  evaluation: "Evaluations",
  judging: "Judging by a model",
  trial: "Trials of prompts",
} as const;
export type SpenderKind = keyof typeof SPENDER_KINDS;

/** The words for a kind as the costs have it; an unknown one stands for itself. */
export function spenderWords(kind: string): string {
  return kind in SPENDER_KINDS ? SPENDER_KINDS[kind as SpenderKind] : kind;
}

/**
 * Where a spender is looked at, from its key in a report: `kind:address`. A judging is looked at where its two are
 * compared; trials stand together as one, which is nowhere.
 */
export function spenderPlace(key: string): { kind: string; href: string | null } {
  const [kind = "", address = ""] = key.split(":");
  if (kind === "evaluation") return { kind, href: `/evaluations/${address}` };
  if (kind === "judging") return { kind, href: `/evaluations/compare?runs=${address}` };
  if (kind === "trial") return { kind, href: null };
  return { kind, href: `/runs/${address}` };
}
