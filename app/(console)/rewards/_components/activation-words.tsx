import { VERDICT_WORDS } from "#core/reward/comparison/gate.ts";
import type { ActivationView } from "#core/reward/registry/registry-view.ts";

/** How a model became the active one, in the middle of a sentence. */
export function ActivationWords({ activation }: { activation: ActivationView }) {
  const { verdict, actor, reason } = activation;
  if (verdict === "shipped") return "as it ships with the console";
  if (verdict === "roll_back") return `rolled back to by ${actor}${reason ? `: “${reason}”` : ""}`;
  const gate = VERDICT_WORDS[verdict].toLowerCase();
  return reason === ""
    ? `activated by ${actor} (gate: ${gate})`
    : `activated by ${actor} against the gate (${gate}): “${reason}”`;
}
