import { type EvaluationRequest, MOST_EVALUATIONS, MOST_TASKS } from "./evaluation-request.ts";
import { type ChosenPrompt, planEvaluations } from "./plan-evaluations.ts";

/** What a request comes to: evaluations, tasks (a call each, if all goes well) and texts. */
export interface EvaluationSize {
  evaluations: number;
  tasks: number;
  texts: number;
  /** Why it is too much, as a sentence; null where it is not. */
  tooMuch: string | null;
}

/** The size of a request over so many items. */
export function evaluationSize(
  request: Pick<EvaluationRequest, "models" | "temperatures" | "candidatesPerPair">,
  prompts: readonly ChosenPrompt[],
  items: number,
): EvaluationSize {
  const planned = planEvaluations({ ...request, prompts });
  const tasks = planned.reduce((sum, one) => sum + one.prompts.length * items, 0);
  return {
    evaluations: planned.length,
    tasks,
    texts: tasks * request.candidatesPerPair,
    tooMuch: tooMuch(planned.length, tasks),
  };
}

/** Why so many evaluations and tasks at a time are too many; null where they are not. */
export function tooMuch(evaluations: number, tasks: number): string | null {
  if (evaluations > MOST_EVALUATIONS)
    return `This makes ${evaluations} evaluations, and ${MOST_EVALUATIONS} at a time are the most. Choose fewer models, temperatures or versions.`;
  if (tasks > MOST_TASKS)
    return `This makes ${tasks.toLocaleString("en")} tasks (items × prompts × models × temperatures), and ${MOST_TASKS.toLocaleString("en")} at a time are the most. Choose fewer.`;
  return null;
}
