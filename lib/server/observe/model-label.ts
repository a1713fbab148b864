import "server-only";

/** Models that a process names in its metrics. Whoever starts a run may type any name, and each would be new series. */
const MOST = 50;
const named = new Set<string>();

/** A model's name as a label of metrics: its own for the first fifty that this process meets, `other` beyond. */
export function modelLabel(model: string): string {
  if (named.has(model)) return model;
  if (named.size >= MOST) return "other";
  named.add(model);
  return model;
}
