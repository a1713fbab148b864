import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { addCosts } from "#core/costs/cost-report.ts";
import type { HomeView } from "#core/home/home-view.ts";
import { jobSteps } from "#core/home/job-steps.ts";
import { waitingRows } from "#core/home/waiting-rows.ts";
import { monthsUpTo } from "#core/learning/lift/months-up-to.ts";
import { costsBy } from "../../repositories/cost-totals.ts";
import { jobFacts, waitingCampaigns, writtenVolume } from "../../repositories/home-facts.ts";
import { countOpenReviews } from "../../repositories/reviews.ts";
import { activeModelId } from "../../repositories/reward-models.ts";
import { latestScoreCheck } from "../../repositories/score-checks.ts";
import { listSentMonths } from "../../repositories/sent-months.ts";
import { database } from "../../repositories/transaction.ts";
import { MONTHS_SHOWN } from "../learning/sum-months.ts";
import { runs } from "../runs/read-runs.ts";

/** Beyond this only that there are more is said: it must stay cheap. */
const MOST_WAITING = 999;
const MOST_RUNS = 4;
const MOST_DAYS = 31;

/** The console at a glance: what waits for whom, what is under way, and whether it is worth it. */
export async function readHome(actor: Actor, now = new Date()): Promise<HomeView> {
  requirePermission(actor, "content.read");
  const db = database();
  const months = monthsUpTo(now, MONTHS_SHOWN);
  const month = months.at(-1)!;
  const [facts, reviews, campaigns, active, volume, days, lifts, modelId] = await Promise.all([
    jobFacts(db),
    countOpenReviews(db, MOST_WAITING + 1),
    waitingCampaigns(db),
    runs(actor, { filter: "active" }),
    writtenVolume(db, `${month}-01`),
    costsBy(db, "day", `${month}-01`, MOST_DAYS),
    listSentMonths(db, months[0]!),
    activeModelId(db),
  ]);
  return {
    month,
    steps: jobSteps(facts),
    waiting: waitingRows({ reviews, ...campaigns }, actor.role, MOST_WAITING),
    runs: active.runs.slice(0, MOST_RUNS),
    volume,
    costs: addCosts(days),
    lifts,
    score: modelId === null ? null : await latestScoreCheck(db, modelId),
  };
}
