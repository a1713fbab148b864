/** What the rule needs to know of a submitted campaign and of the person who wants to decide on it. */
export interface FourEyesCase {
  personId: string;
  /** Everyone who ever submitted this campaign, whoever did so last. */
  submitterIds: readonly string[];
  /** Everyone whose decision put one of its messages there. */
  deciderIds: readonly string[];
  /** The workspace has a single account and its owner turned the one-person mode on. */
  onePersonMode: boolean;
}

export type FourEyesReason = "submitter" | "decider";

/**
 * `ok` with `waived` true means: allowed only because of the one-person mode, and the record has to say so.
 * Otherwise every reason that speaks against this person, the submitter's first.
 */
export type FourEyesVerdict = { ok: true; waived: boolean } | { ok: false; reasons: FourEyesReason[] };

/**
 * Strict four-eyes: a campaign is never approved or returned by someone who submitted it, nor by someone who decided
 * on one of its messages. The role does not matter: the owner is held to it too. The one-person mode alone waives it,
 * and exists only while there is nobody else to ask. The database holds the same rule (migration `rules`).
 */
export function mayDecideCampaign(facts: FourEyesCase): FourEyesVerdict {
  const reasons: FourEyesReason[] = [];
  if (facts.submitterIds.includes(facts.personId)) reasons.push("submitter");
  if (facts.deciderIds.includes(facts.personId)) reasons.push("decider");
  if (reasons.length === 0) return { ok: true, waived: false };
  return facts.onePersonMode ? { ok: true, waived: true } : { ok: false, reasons };
}

const WORDS: Record<FourEyesReason, string> = {
  submitter: "You submitted this campaign",
  decider: "You decided on at least one of its messages",
};

/** The reasons as sentences for the person who is refused. */
export function fourEyesWords(reasons: readonly FourEyesReason[]): string[] {
  return reasons.map((reason) => WORDS[reason]);
}

/** A refusal in one line: why not this person, and who can. */
export function fourEyesRefusal(reasons: readonly FourEyesReason[]): string {
  const why = fourEyesWords(reasons).join(", and ").replace(", and You", ", and you");
  return `${why}, so someone else has to decide. Ask a manager who had no part in it.`;
}
