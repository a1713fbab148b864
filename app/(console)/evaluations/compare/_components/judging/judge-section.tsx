import type { JudgingProgress } from "#core/evaluation/judge/judging-view.ts";
import type { ComparisonView } from "#core/evaluation/report/comparison-view.ts";
import { JudgeOffer } from "./judge-offer.tsx";
import { JudgingCard } from "./judging-card.tsx";

/** What language models say of the evaluations of a comparison, and the form that asks one. Optional: it decides nothing. */
export function JudgeSection(props: {
  view: ComparisonView;
  judgings: readonly JudgingProgress[];
  allowed: { start: boolean; export: boolean };
  model: { model: string; isLanguageModel: boolean };
}) {
  const { view, judgings, allowed, model } = props;
  const { baseline, challengers } = view;
  const names = Object.fromEntries(
    [baseline, ...challengers.map(({ evaluation }) => evaluation)].map(({ id, name }) => [id, name]),
  );
  const compared = challengers.filter(({ comparison }) => comparison !== null);
  const mayAsk = allowed.start && compared.length > 0;
  if (judgings.length === 0 && !mayAsk) return null;
  return (
    <section aria-labelledby="judged" className="grid min-w-0 gap-3">
      <div>
        <h2 id="judged" className="font-semibold">
          Judged by a language model
        </h2>
        <p className="text-muted">
          It reads both texts of an item, in both orders. A text wins only where it wins in both; this decides
          nothing, and is worth what its agreement with people is.
        </p>
      </div>
      {judgings.map((one) => (
        <JudgingCard key={one.judging.id} initial={one} names={names} allowed={allowed} />
      ))}
      {mayAsk && (
        <JudgeOffer
          baselineId={baseline.id}
          challengers={compared.map(({ evaluation: { id, name } }) => ({ id, name }))}
          style={view.style}
          model={model.model}
          isLanguageModel={model.isLanguageModel}
          isFirst={judgings.length === 0}
        />
      )}
    </section>
  );
}
