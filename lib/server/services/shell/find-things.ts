import "server-only";
import type { Actor } from "#core/access/actor.ts";
import { may } from "#core/access/permissions.ts";
import { contentFilter } from "#core/content/content-filter.ts";
import type { FoundThing } from "#core/find/found-thing.ts";
import {
  findCampaignsByName,
  findEvaluationsByName,
  findExperimentsByName,
  findRunsByName,
  findSetsByName,
} from "../../repositories/find-things.ts";
import { database } from "../../repositories/transaction.ts";
import { readCategories } from "../categories/read-categories.ts";
import { findContent } from "../content/search-content.ts";
import { people } from "../people/manage-people.ts";

const EACH = 5;

/** Things of every kind whose name holds the text, a few of each; only kinds that the actor may see. */
export async function findThings(actor: Actor, text: string): Promise<FoundThing[]> {
  if (text.trim() === "") return [];
  const found = await Promise.all([
    may(actor.role, "content.read") ? items(actor, text) : [],
    may(actor.role, "categories.read") ? styles(actor, text) : [],
    may(actor.role, "runs.read") ? runs(text) : [],
    may(actor.role, "evaluations.read") ? evaluations(text) : [],
    may(actor.role, "campaigns.read") ? campaigns(text) : [],
    may(actor.role, "experiments.read") ? experiments(text) : [],
    may(actor.role, "people.read") ? persons(text) : [],
  ]);
  return found.flat();
}

async function items(actor: Actor, text: string): Promise<FoundThing[]> {
  const { rows } = await findContent(actor, { filter: contentFilter.parse({ text }) });
  return rows.slice(0, EACH).map(({ id, title, excerpt, externalId, candidates }) => ({
    kind: "Item",
    name: title || excerpt,
    detail: externalId,
    href: candidates > 0 ? `/review/${id}` : `/content/${id}`,
  }));
}

async function styles(actor: Actor, text: string): Promise<FoundThing[]> {
  return (await readCategories(actor))
    .filter(({ name, key }) => holds(`${name} ${key}`, text))
    .slice(0, EACH)
    .map(({ name, key }) => ({ kind: "Style", name, detail: key, href: `/categories/${key}` }));
}

async function runs(text: string): Promise<FoundThing[]> {
  const rows = await findRunsByName(database(), text, EACH);
  return rows.map(({ id, name, status }) => ({ kind: "Run", name, detail: status, href: `/runs/${id}` }));
}

async function evaluations(text: string): Promise<FoundThing[]> {
  const [runs, sets] = await Promise.all([
    findEvaluationsByName(database(), text, EACH),
    findSetsByName(database(), text, EACH),
  ]);
  return [
    ...runs.map(({ id, name, status }) => ({
      kind: "Evaluation" as const,
      name,
      detail: status,
      href: `/evaluations/${id}`,
    })),
    ...sets.map(({ id, name, description }) => ({
      kind: "Evaluation set" as const,
      name,
      detail: description,
      href: `/evaluations/sets/${id}`,
    })),
  ];
}

async function campaigns(text: string): Promise<FoundThing[]> {
  const rows = await findCampaignsByName(database(), text, EACH);
  return rows.map(({ id, name, status }) => ({
    kind: "Campaign",
    name,
    detail: status,
    href: `/campaigns/${id}`,
  }));
}

async function experiments(text: string): Promise<FoundThing[]> {
  const rows = await findExperimentsByName(database(), text, EACH);
  return rows.map(({ id, name, status }) => ({
    kind: "Experiment",
    name,
    detail: status,
    href: `/experiments/${id}`,
  }));
}

async function persons(text: string): Promise<FoundThing[]> {
  return (await people())
    .filter(({ name, email }) => holds(`${name} ${email}`, text))
    .slice(0, EACH)
    .map(({ name, email }) => ({ kind: "Person", name, detail: email, href: "/people" }));
}

function holds(name: string, text: string): boolean {
  return name.toLocaleLowerCase("en").includes(text.trim().toLocaleLowerCase("en"));
}
