import { COMMAND_LINE } from "#core/access/actor.ts";
import { rankCandidates } from "#core/ranking/rank-candidates.ts";
import { runResults } from "#server/services/runs/read-results.ts";

/** A run's candidates as JSON Lines, page by page; ranks are within the item, over the candidates of this run. */
export async function* candidateLines(runId: string): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const page = await runResults(COMMAND_LINE, runId, after);
    for (const item of page.items) {
      const competing = item.candidates.map((one) => ({ ...one, guardrailLevel: one.guardrails.level }));
      const ranks = new Map(rankCandidates(competing).map((one) => [one.id, one.rank]));
      for (const one of item.candidates) {
        const {
          id,
          categoryKey,
          promptVersion,
          title,
          body,
          reward,
          guardrails,
          duplicateOfId: duplicateOf,
          model,
        } = one;
        const rank = ranks.get(id) ?? null;
        yield `${JSON.stringify({ id, itemId: item.externalId, categoryKey, promptVersion, rank, title, body, reward, guardrails, duplicateOf, model })}\n`;
      }
    }
    after = page.next ?? undefined;
  } while (after);
}
