import { z } from "zod";
import { CANDIDATES_PER_PAIR } from "../../generation/run-request.ts";
import { type EvaluationRequest, evaluationRequest } from "./evaluation-request.ts";

/** What the form of a new evaluation holds, as typed. */
export interface NewEvaluationChoice {
  setVersionId: string;
  /** Ids of prompt versions. */
  prompts: string[];
  /** Names of models, separated by commas; empty for the configured one. */
  models: string;
  /** Numbers, separated by commas; empty for each prompt's own. */
  temperatures: string;
  candidates: string;
  name: string;
  useCache: boolean;
}

type Given = Record<string, string | string[] | undefined>;
const id = z.uuid();

/** The choice that an address asks for: `?set=` (a version's id) and `?prompts=` (ids, separated by commas). */
export function readEvaluationChoice(given: Given): NewEvaluationChoice {
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  return {
    setVersionId: id.safeParse(text("set")).success ? text("set") : "",
    prompts: text("prompts")
      .split(",")
      .filter((one) => id.safeParse(one).success),
    models: "",
    temperatures: "",
    candidates: String(CANDIDATES_PER_PAIR.default),
    name: "",
    useCache: false,
  };
}

const list = (text: string) =>
  text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** The choice as a request, or what is wrong with it, by field. */
export function evaluationRequestOf(
  choice: NewEvaluationChoice,
): { ok: true; request: EvaluationRequest } | { ok: false; fields: Record<string, string> } {
  const [models, temperatures] = [list(choice.models), list(choice.temperatures)];
  const { min, max } = CANDIDATES_PER_PAIR;
  const parsed = evaluationRequest.safeParse({
    setVersionId: choice.setVersionId,
    name: choice.name,
    promptVersionIds: choice.prompts,
    models: models.length > 0 ? models : [""],
    temperatures: temperatures.length > 0 ? temperatures.map(Number) : [null],
    useCache: choice.useCache,
    candidatesPerPair: choice.candidates === "" ? Number.NaN : choice.candidates,
  });
  if (parsed.success) return { ok: true, request: parsed.data };
  const words: Record<string, string> = {
    setVersionId: "Choose a set",
    promptVersionIds: "Choose at least one prompt",
    models: "At most 6 names, separated by commas",
    temperatures: "Numbers from 0 to 2, separated by commas, at most 6",
    candidatesPerPair: `A whole number from ${min} to ${max}`,
    name: "At most 120 characters",
  };
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return {
    ok: false,
    fields: Object.fromEntries([...wrong].map((field) => [field, words[field] ?? "Mend this"])),
  };
}
