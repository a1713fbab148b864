/** A prompt version as it is chosen for an evaluation. */
export interface ChosenPrompt {
  id: string;
  categoryId: string;
  categoryKey: string;
  version: number;
}

/** One evaluation of several that are to be compared. */
export interface PlannedEvaluation {
  prompts: ChosenPrompt[];
  model: string;
  temperature: number | null;
}

interface Choice {
  prompts: readonly ChosenPrompt[];
  models: readonly string[];
  temperatures: readonly (number | null)[];
}

/**
 * The evaluations that a choice comes to. An evaluation has one version of each style: where several versions of a
 * style are chosen, the oldest of each go into the first evaluation, the next into the second and so on, and a style
 * with fewer versions takes part in each with its newest. Each such list runs with every model and temperature.
 */
export function planEvaluations({ prompts, models, temperatures }: Choice): PlannedEvaluation[] {
  return promptLists(prompts).flatMap((list) =>
    unique(models).flatMap((model) =>
      unique(temperatures).map((temperature) => ({ prompts: list, model, temperature })),
    ),
  );
}

/** The usual name of a planned evaluation among the others: what sets it apart. */
export function evaluationName(one: PlannedEvaluation, all: readonly PlannedEvaluation[]): string {
  const differs = (value: (of: PlannedEvaluation) => unknown) => new Set(all.map(value)).size > 1;
  const apart = one.prompts.filter(({ categoryKey }) =>
    differs((other) => other.prompts.find((prompt) => prompt.categoryKey === categoryKey)?.version),
  );
  const named = apart.length > 0 ? apart : one.prompts;
  const prompts =
    named.length > 3
      ? `${named.length} styles`
      : named.map(({ categoryKey, version }) => `${categoryKey} v${version}`).join(", ");
  const model = one.model && differs((other) => other.model) ? ` · ${one.model}` : "";
  const heat = one.temperature !== null ? ` · temperature ${one.temperature}` : "";
  return `${prompts}${model}${heat}`;
}

function promptLists(prompts: readonly ChosenPrompt[]): ChosenPrompt[][] {
  const styles = [...Map.groupBy(prompts, ({ categoryId }) => categoryId).values()].map((versions) =>
    [...new Map(versions.map((one) => [one.id, one])).values()].sort((a, b) => a.version - b.version),
  );
  const lists = Math.max(0, ...styles.map(({ length }) => length));
  return Array.from({ length: lists }, (_, list) =>
    styles.map((versions) => versions[list] ?? versions.at(-1)!),
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
