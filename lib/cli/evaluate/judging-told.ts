import { MICRO } from "#core/costs/money.ts";
import { COMPARISON_WORDS } from "#core/evaluation/comparison/verdict.ts";
import { orderChanged, shareWon } from "#core/evaluation/judge/judge-summary.ts";
import type { JudgingProgress } from "#core/evaluation/judge/judging-view.ts";
import { figureInterval, figureText } from "#core/evaluation/report/figure-text.ts";
import type { Interval } from "#core/statistics/interval.ts";
import { counted } from "#core/text/counted.ts";

/** What a judge came to as JSON; shares 0–1 with their 95 % intervals. */
export function judgingJson({ judging, summary }: JudgingProgress) {
  const { id, model, status, tasks, failed, alike, calls, cost } = judging;
  const withInterval = (one: { value: number; interval: Interval | null } | null) =>
    one && { value: one.value, low: one.interval?.low ?? null, high: one.interval?.high ?? null };
  return {
    id,
    model,
    status,
    pairs: tasks,
    judged: summary?.pairs ?? 0,
    failed,
    sameTexts: alike,
    calls,
    cost: cost === null ? null : cost / MICRO,
    wins: summary?.wins ?? null,
    shareWon: summary && withInterval(shareWon(summary)),
    verdict: summary?.share.verdict ?? "cannot_tell",
    orderChanged: summary && withInterval(orderChanged(summary)),
  };
}

/** The same for a person at the terminal. */
export function judgingText({ judging, summary }: JudgingProgress): string {
  const { model, failed } = judging;
  const unanswered = failed > 0 ? ` ${counted(failed, "pair")} failed.` : "";
  if (!summary) return `Judged by ${model}: no pair was judged.${unanswered}\n`;
  const { wins, pairs, share } = summary;
  const [won, turned] = [shareWon(summary), orderChanged(summary)];
  const told = (one: { value: number; interval: Interval | null } | null) =>
    one
      ? `${figureText(one.value, "share")} (${one.interval ? figureInterval(one.interval, "share") : "no interval"})`
      : "–";
  return [
    `Judged by ${model} in both orders: won ${wins.challenger} of ${counted(pairs, "pair")}, lost ${wins.baseline}, tied ${wins.tie}.${unanswered}`,
    `  Share won ${told(won)}: ${COMPARISON_WORDS[share.verdict ?? "cannot_tell"].toLowerCase()}. The order changed the answer in ${told(turned)}. This decides nothing.`,
    "",
  ].join("\n");
}
