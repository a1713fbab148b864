import { durationText } from "#client/duration-text.ts";
import { dollarText } from "#core/costs/money.ts";
import { judgingHasEnded } from "#core/evaluation/judge/judging-status.ts";
import type { JudgingView } from "#core/evaluation/judge/judging-view.ts";

const number = (value: number) => value.toLocaleString("en");

/** What a judging took and how it was drawn, in one line. */
export function judgingFacts(judging: JudgingView): string {
  const { calls, cachedAnswers, promptTokens, completionTokens, cost, seconds, alike, seed, mostItems } =
    judging;
  return [
    `${number(calls)} calls`,
    cachedAnswers > 0 && `${number(cachedAnswers)} kept answers`,
    `${number(promptTokens)} + ${number(completionTokens)} tokens`,
    cost === null ? "no price set" : dollarText(cost),
    judgingHasEnded(judging.status) && durationText(seconds),
    `at most ${number(mostItems)} items, seed ${seed}`,
    alike > 0 && `${number(alike)} pairs with the same text not asked`,
  ]
    .filter(Boolean)
    .join(" · ");
}
