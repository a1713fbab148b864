import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { evaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { hasEnded } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { openCluster, stopServer } from "#server/db/embedded/cluster.ts";
import { publishedPromptIds } from "#server/services/categories/published-prompts.ts";
import { readEvaluation } from "#server/services/evaluations/read-evaluations.ts";
import { sameSet } from "#server/services/evaluations/same-set.ts";
import { startEvaluations } from "#server/services/evaluations/start-evaluations.ts";
import { benchItems } from "../bench/generation/bench-items.ts";
import { type DrillFact, exactly } from "./drill-report.ts";
import { type DrillSite, stopped } from "./drill-site.ts";
import { evaluationExactness } from "./evaluation-exactness.ts";
import { momentOf, until } from "./until.ts";

export const MISTREATED_EVALUATION =
  "an evaluation whose PostgreSQL is stopped at random moments, and one whose worker gets kill -9";

const STYLES = ["plain", "question", "benefit", "curiosity"];

/** Their tasks are done as those of a run: no answer is lost or asked for twice while the database is away, none is kept twice. */
export async function mistreatedEvaluation(
  site: DrillSite,
  size: { items: number; stops: number; seconds: number; kills: number },
): Promise<DrillFact[]> {
  const tasks = size.items * STYLES.length;
  let worker = await site.startWorker();
  site.model.takeServed();
  const stoppedOnes = await struck(size.items, size.stops, async () => {
    await stopServer(await openCluster(site.folder));
    await wait(size.seconds * 1_000);
    await site.startDatabase();
  });
  const { calls } = site.model.takeServed();
  const facts = [
    exactly("stops while it worked", stoppedOnes.blows, size.stops),
    ...(await evaluationExactness(stoppedOnes.ended, tasks)),
    exactly("calls", calls, tasks),
  ];
  if (size.kills > 0) {
    const killed = await struck(size.items, size.kills, async () => {
      await stopped(worker, "SIGKILL");
      worker = await site.startWorker();
    });
    facts.push(
      exactly("kills while the other worked", killed.blows, size.kills),
      ...(await evaluationExactness(killed.ended, tasks)),
    );
  }
  await stopped(worker, "SIGTERM");
  return facts;
}

/** An evaluation from its start to its end, struck so often at random moments of its work. */
async function struck(items: number, most: number, strike: () => Promise<void>) {
  const id = await startedEvaluation(items);
  const look = () => readEvaluation(COMMAND_LINE, id).catch(() => null);
  let blows = 0;
  for (; blows < most; blows++) {
    const hasCome = momentOf(blows, most);
    const isThere = (one: EvaluationView) => hasEnded(one.status) || hasCome(one);
    if (hasEnded((await until(look, isThere, 300)).status)) break;
    await strike();
  }
  return { blows, ended: await until(look, ({ status }) => hasEnded(status), 300) };
}

async function startedEvaluation(items: number): Promise<string> {
  const all = [...benchItems(0, items, "drill")].map(({ externalId, title, body, language }) => {
    const references = [{ title: "", body: `A person wrote this of ${title}` }];
    return { externalId, title, body, language, url: null, attributes: {}, references };
  });
  const { versionId: setVersionId } = await sameSet(COMMAND_LINE, `drill of ${items}`, all, 0);
  const promptVersionIds = await publishedPromptIds(COMMAND_LINE, STYLES);
  const request = evaluationRequest.parse({
    setVersionId,
    promptVersionIds,
    models: ["stand-in-late"],
    candidatesPerPair: 2,
  });
  const [id] = await startEvaluations(COMMAND_LINE, request, "console");
  return id!;
}
