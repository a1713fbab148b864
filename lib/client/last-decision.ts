/** The decision that this tab made last, so that one key takes it back from the item behind it. */
let last: { itemId: string; version: number; href: string } | null = null;

export function rememberDecision(decision: { itemId: string; version: number; href: string }): void {
  last = decision;
}

/** The last decision, once. */
export function takeLastDecision(): typeof last {
  const taken = last;
  last = null;
  return taken;
}
