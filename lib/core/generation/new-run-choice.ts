import { z } from "zod";
import { type ContentFilter, contentFilter, contentSearch } from "../content/content-filter.ts";
import type { BudgetKind } from "../costs/budget.ts";
import type { ItemSelection } from "./item-selection.ts";
import { CANDIDATES_PER_PAIR } from "./run-request.ts";

const ITEM_CHOICES = ["new", "all", "filter", "ids"] as const;
export type ItemChoice = (typeof ITEM_CHOICES)[number];

/** What the form of a new run holds, but for its name: it stands in the address. */
export interface NewRunChoice {
  /** Items without candidates, all, those of the filter, or those handed over by id. */
  items: ItemChoice;
  ids: string[];
  filter: ContentFilter;
  /** Keys of the chosen styles; null for all. */
  styles: string[] | null;
  /** As typed. */
  candidates: string;
  /** As typed; empty for the configured model. */
  model: string;
  mode: "live" | "batch";
  /** Whether answers may be kept ones. */
  useCache: boolean;
  /** As typed; empty for none. */
  budget: string;
  budgetIn: BudgetKind;
}

type Given = Record<string, string | string[] | undefined>;

const id = z.uuid();
const text = (value: Given[string]) => (typeof value === "string" ? value : "");
const list = (value: Given[string]) => text(value).split(",").filter(Boolean);

/** Reads the choice from an address; what makes no sense there counts as not given. */
export function readNewRunChoice(given: Given): NewRunChoice {
  const ids = [...new Set(list(given.items))].filter((one) => id.safeParse(one).success);
  const filter = { ...contentFilter.parse(given), archived: "" as const };
  const asked = ITEM_CHOICES.find((one) => one === given.choice);
  const usual = ids.length > 0 ? "ids" : Object.values(filter).some(Boolean) ? "filter" : "new";
  return {
    items: asked === "ids" && ids.length === 0 ? usual : (asked ?? usual),
    ids,
    filter,
    styles: given.styles === undefined ? null : list(given.styles),
    candidates: text(given.candidatesPerStyle).slice(0, 4) || String(CANDIDATES_PER_PAIR.default),
    model: text(given.model).slice(0, 200),
    mode: given.mode === "batch" ? "batch" : "live",
    useCache: given.kept === "1",
    budget: text(given.budget).slice(0, 20),
    budgetIn: given.budgetIn === "tokens" ? "tokens" : "money",
  };
}

/** The choice as an address holds it: what is as usual is left out. */
export function newRunSearch(choice: NewRunChoice): URLSearchParams {
  const query = contentSearch(choice.filter);
  if (choice.ids.length > 0) query.set("items", choice.ids.join(","));
  if (readNewRunChoice(Object.fromEntries(query)).items !== choice.items) query.set("choice", choice.items);
  if (choice.styles) query.set("styles", choice.styles.join(","));
  if (choice.candidates !== String(CANDIDATES_PER_PAIR.default))
    query.set("candidatesPerStyle", choice.candidates);
  if (choice.model) query.set("model", choice.model);
  if (choice.mode === "batch") query.set("mode", "batch");
  if (choice.useCache) query.set("kept", "1");
  if (choice.budget) query.set("budget", choice.budget);
  if (choice.budgetIn === "tokens") query.set("budgetIn", "tokens");
  return query;
}

/** The items of the choice as a run is started with them. */
export function selectionOf({ items, ids, filter }: NewRunChoice): ItemSelection {
  if (items === "ids") return { kind: "ids", ids };
  if (items === "filter") return { kind: "filter", filter };
  return { kind: "filter", filter: contentFilter.parse(items === "new" ? { candidates: "without" } : {}) };
}
