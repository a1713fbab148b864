import { setTimeout as wait } from "node:timers/promises";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { judgingHasEnded } from "#core/evaluation/judge/judging-status.ts";
import type { JudgingProgress } from "#core/evaluation/judge/judging-view.ts";
import { readJudging } from "../services/evaluations/judging/read-judgings.ts";
import { aShorterVersion } from "./a-shorter-version.ts";
import { anEvaluationSet } from "./an-evaluation-set.ts";
import { evaluated } from "./ended-evaluations.ts";

/**
 * Two evaluations over the same 24 items, written by the stand-in: the plain style, and a version of it whose titles are
 * cut off, by 4 characters or more but for the three items about a tram. Returns their ids.
 */
export async function twoEvaluations(): Promise<[baselineId: string, challengerId: string]> {
  const { versionId: setVersionId } = await anEvaluationSet(24);
  const { versions } = await aShorterVersion("plain", { titleLimit: 36 });
  const [one, other] = await evaluated({ setVersionId, promptVersionIds: versions.map(({ id }) => id) });
  return [one!.id, other!.id];
}

const LOOK_EVERY_MS = 30;

/** Waits until a judging has ended; a worker runs. The test's own time limit ends it otherwise. */
export async function endedJudging(id: string): Promise<JudgingProgress> {
  for (;;) {
    const progress = await readJudging(COMMAND_LINE, id);
    if (judgingHasEnded(progress.judging.status)) return progress;
    await wait(LOOK_EVERY_MS);
  }
}
