import "server-only";
import { z } from "zod";
import { type Actor, type Person, requirePermission } from "#core/access/actor.ts";
import { may } from "#core/access/permissions.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { ExperimentStatus } from "#core/experiments/experiment-status.ts";
import type {
  CarriedExperiment,
  ExperimentDetail,
  ExperimentFigures,
  ExperimentSummary,
  MessageTexts,
  TakingPart,
} from "#core/experiments/experiment-view.ts";
import { listAllocations } from "../../repositories/experiment-allocations.ts";
import {
  type ArmTextRow,
  frozenTexts,
  previewTexts,
  takingPart,
} from "../../repositories/experiment-texts.ts";
import {
  campaignsWithoutExperiment,
  countExperiments,
  experimentOfCampaign,
  listExperiments,
} from "../../repositories/experiments.ts";
import { correctionsOf } from "../../repositories/outcome-counts.ts";
import { database } from "../../repositories/transaction.ts";
import { onePersonMode } from "../people/one-person-mode.ts";
import { bucketsOn } from "./allocate.ts";
import { today } from "./days.ts";
import { experimentFigures } from "./experiment-figures.ts";
import { foundExperiment } from "./found-experiment.ts";
import { toDetail, toSummary } from "./to-experiment-view.ts";

const PAGE = 50;
const TEXTS_PAGE = 20;

/** Experiments, newest first; `before` is the `next` of the page before. */
export async function experiments(
  actor: Actor,
  page: { status?: ExperimentStatus | null; before?: string | null } = {},
): Promise<Page<ExperimentSummary>> {
  requirePermission(actor, "experiments.read");
  const before = z.uuid().safeParse(page.before).data ?? null;
  const rows = await listExperiments(database(), { status: page.status ?? null, before, take: PAGE + 1 });
  const shown = rows.slice(0, PAGE);
  return { rows: shown.map(toSummary), next: rows.length > PAGE ? shown.at(-1)!.id : null };
}

/** Approved campaigns that can carry an experiment, the newest two hundred. */
export async function openCampaigns(actor: Actor): Promise<{ id: string; name: string }[]> {
  requirePermission(actor, "experiments.write");
  return campaignsWithoutExperiment(database(), 200);
}

/** The experiment that a campaign carries now, or null. */
export async function carriedExperiment(actor: Actor, campaignId: string): Promise<CarriedExperiment | null> {
  requirePermission(actor, "experiments.read");
  const row = await experimentOfCampaign(database(), campaignId);
  if (!row) return null;
  const { id, key, name, status, version, adaptive, holdout, arms } = toDetail(
    row,
    await bucketsOn(database(), row, today()),
  );
  return {
    ...{ id, key, name, status, version, adaptive, holdout },
    arms: arms.map(({ key, control, buckets }) => ({ key, control, buckets })),
  };
}

/** Experiments that wait for a manager. */
export async function experimentsWaiting(actor: Actor): Promise<number> {
  if (!may(actor.role, "experiments.launch")) return 0;
  return countExperiments(database(), "draft");
}

export interface ReadExperiment {
  experiment: ExperimentDetail;
  /** Null from the launch on. */
  takingPart: TakingPart | null;
  figures: ExperimentFigures;
  /** Buckets of each arm from each day on; one entry a change. */
  allocations: { arm: string; day: string; buckets: number }[];
  corrections: { count: number; last: string | null };
  launch: { permitted: boolean; own: boolean; onePersonMode: boolean };
}

/** An experiment with all that its page shows first. */
export async function readExperiment(person: Person, id: string): Promise<ReadExperiment> {
  requirePermission(person, "experiments.read");
  const row = await foundExperiment(id);
  const db = database();
  // Today's buckets first: those of an adaptive experiment are worked out when a day is first asked for, here too, so that
  // the page and the API name the same.
  const buckets = await bucketsOn(db, row, today());
  const [part, figures, allocations, corrections, mode] = await Promise.all([
    row.status === "draft" ? takingPart(db, row.id) : null,
    experimentFigures(db, row),
    listAllocations(db, row.id),
    correctionsOf(db, row.id),
    onePersonMode(db),
  ]);
  const keys = new Map(row.arms.map((arm) => [arm.id, arm.key]));
  return {
    experiment: toDetail(row, buckets),
    takingPart: part,
    figures,
    allocations: allocations.map(({ armId, ...one }) => ({ arm: keys.get(armId)!, ...one })),
    corrections: { count: corrections.count, last: corrections.last?.toISOString() ?? null },
    launch: {
      permitted: may(person.role, "experiments.launch"),
      own: row.createdById === person.id,
      onePersonMode: mode.on,
    },
  };
}

/** What each arm says, message by message; a draft shows the first ones as they would be frozen now. */
export async function experimentTexts(
  actor: Actor,
  id: string,
  after = 0,
): Promise<{ rows: MessageTexts[]; next: number | null }> {
  requirePermission(actor, "experiments.read");
  const row = await foundExperiment(id);
  const texts =
    row.status === "draft"
      ? await previewTexts(database(), row.id, TEXTS_PAGE)
      : await frozenTexts(database(), row.id, after, TEXTS_PAGE);
  const rows = byMessage(texts);
  const last = texts.at(-1)?.number ?? after;
  return { rows, next: row.status !== "draft" && rows.length === TEXTS_PAGE ? last : null };
}

function byMessage(texts: readonly ArmTextRow[]): MessageTexts[] {
  const messages = new Map<number, MessageTexts>();
  for (const { number, externalId, messageCategory, arm, title, body, categoryKey } of texts) {
    const message = messages.get(number) ?? { externalId, categoryKey: messageCategory, texts: [] };
    message.texts.push({ arm, title, body, categoryKey });
    messages.set(number, message);
  }
  return [...messages.values()];
}
