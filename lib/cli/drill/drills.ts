import type { DrillFact, DrillReport } from "./drill-report.ts";
import type { DrillSite } from "./drill-site.ts";
import { FAULTY_MODEL, faultyModel } from "./faulty-model.ts";
import { FULL_DISK, fullDisk } from "./full-disk.ts";
import { GONE_MODEL, goneModel } from "./gone-model.ts";
import { HOSTILE_ANSWERS, hostileAnswers } from "./hostile-answers.ts";
import { KILLED_EVERYTHING, killedEverything } from "./killed-everything.ts";
import { KILLED_WORKER, killedWorker } from "./killed-worker.ts";
import { closedLoop, LOOP } from "./loop/loop.ts";
import { MISTREATED_EVALUATION, mistreatedEvaluation } from "./mistreated-evaluation.ts";
import { REVOKED_KEY, revokedKey } from "./revoked-key.ts";
import { STOPPED_DATABASE, stoppedDatabase } from "./stopped-database.ts";

/** Drills by name: what each does, and how large and long it is. */
export const DRILLS: Record<string, { done: string; perform: (site: DrillSite) => Promise<DrillFact[]> }> = {
  "faulty-model": { done: FAULTY_MODEL, perform: (site) => faultyModel(site, { tasks: 2_000 }) },
  "killed-worker": {
    done: KILLED_WORKER,
    perform: (site) => killedWorker(site, { tasks: 40_000, kills: 20 }),
  },
  "killed-everything": {
    done: KILLED_EVERYTHING,
    perform: (site) => killedEverything(site, { tasks: 10_000, kills: 5 }),
  },
  "stopped-database": {
    done: STOPPED_DATABASE,
    perform: (site) => stoppedDatabase(site, { tasks: 10_000, seconds: 10, stops: 5 }),
  },
  "full-disk": { done: FULL_DISK, perform: (site) => fullDisk(site, { tasks: 4_000, seconds: 10 }) },
  "gone-model": { done: GONE_MODEL, perform: (site) => goneModel(site, { tasks: 4_000, seconds: 60 }) },
  "revoked-key": { done: REVOKED_KEY, perform: (site) => revokedKey(site, { tasks: 4_000, seconds: 10 }) },
  "hostile-answers": { done: HOSTILE_ANSWERS, perform: (site) => hostileAnswers(site, { tasks: 40 }) },
  evaluation: {
    done: MISTREATED_EVALUATION,
    perform: (site) => mistreatedEvaluation(site, { items: 2_000, stops: 3, seconds: 10, kills: 5 }),
  },
  loop: {
    done: LOOP,
    perform: (site) =>
      closedLoop(site, {
        rounds: 4,
        chases: [5, 10],
        items: 200,
        candidates: 4,
        recipients: 1_000,
        seed: 7,
      }),
  },
};

/** Performs a drill. What makes it break off is a fact that is not well. */
export async function perform(name: string, site: DrillSite): Promise<DrillReport> {
  const { done, perform: work } = DRILLS[name]!;
  const started = performance.now();
  const facts = await work(site).catch((error: Error): DrillFact[] => [
    { what: "broke off", found: error.message.slice(0, 300), wanted: "an end", ok: false },
  ]);
  return { drill: name, done, seconds: (performance.now() - started) / 1_000, facts };
}
