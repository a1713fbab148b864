import type { MicroDollars } from "../../costs/money.ts";
import type { TokenPrice } from "../../costs/token-price.ts";
import type { RunEstimate } from "../../generation/estimate-run.ts";
import type { EstimateBasis } from "../../generation/run-request.ts";

/** What the evaluations of one model would take, and what that rests on. */
export interface ModelEstimate extends RunEstimate {
  model: string;
  isLanguageModel: boolean;
  basis: EstimateBasis;
  /** Null where none is set; the composer is free. */
  price: TokenPrice | null;
}

/** What evaluations would take before they start; the composer takes no calls or tokens. */
export interface EvaluationEstimateView extends RunEstimate {
  models: ModelEstimate[];
  /** Models whose price is not set: with any of these the cost is not known. */
  unpriced: string[];
  /** Styles whose template fails for some of the sampled items, with one of the messages. */
  brokenStyles: { name: string; message: string }[];
}

/** All models together: a cost is told only where every price is known. */
export function sumEstimates(models: readonly ModelEstimate[]): Omit<EvaluationEstimateView, "brokenStyles"> {
  const sum = (value: (one: ModelEstimate) => number) => models.reduce((total, one) => total + value(one), 0);
  const unpriced = models.filter(({ price }) => price === null).map(({ model }) => model);
  const cost: MicroDollars | null = unpriced.length > 0 ? null : sum((one) => one.cost ?? 0);
  return {
    calls: sum(({ calls }) => calls),
    promptTokens: sum(({ promptTokens }) => promptTokens),
    completionTokens: sum(({ completionTokens }) => completionTokens),
    cost,
    models: [...models],
    unpriced,
  };
}
