import Link from "next/link";
import { intervalText, percentText } from "#client/percent-text.ts";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ActivationView, ModelSummary, RescoringView } from "#core/reward/registry/registry-view.ts";
import { ActivationWords } from "./activation-words.tsx";
import { Fact } from "./fact.tsx";
import { Rescoring } from "./rescoring.tsx";

/** What scores now: what it is, since when and by whom, and how far the open items are scored with it. */
export function ActiveModel(props: {
  model: ModelSummary;
  activation: ActivationView | null;
  rescoring: RescoringView | null;
}) {
  const { model, activation, rescoring } = props;
  const { accuracy } = model;
  return (
    <section aria-label="Active model" className="rounded-lg border border-border bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="flex items-center gap-2 pb-1">
            <Badge tone="success">active</Badge>
            <span className="text-muted tabular-nums">v{model.version}</span>
          </p>
          <h2 className="break-words text-base font-semibold">
            <Link href={`/rewards/${model.id}`} className="hover:underline">
              {model.name}
            </Link>
          </h2>
          {activation && (
            <p className="text-muted">
              Since <DateTime at={activation.at} />, <ActivationWords activation={activation} />
            </p>
          )}
        </div>
        <LinkButton href={`/rewards/${model.id}`}>Look at it</LinkButton>
      </div>
      <dl className="grid gap-x-8 gap-y-2 pt-3 sm:grid-cols-3">
        <Fact name="Learned from">
          {model.trainedPairs === null ? "" : `${model.trainedPairs.toLocaleString("en")} pairs: `}
          {model.data ?? "its card does not say"}
        </Fact>
        <Fact name={accuracy ? `Judged right, ${accuracy.name}` : "Judged right"}>
          {accuracy ? (
            <>
              <span className="font-medium">{percentText(accuracy.accuracy)}</span>
              {` (${intervalText(accuracy.low, accuracy.high)}), of ${accuracy.pairs.toLocaleString("en")} held-out pairs; a coin gets 50 %`}
            </>
          ) : (
            "not measured: no pair was held out"
          )}
        </Fact>
        {rescoring && (
          <Fact name="Open items">
            <Rescoring initial={rescoring} />
          </Fact>
        )}
      </dl>
    </section>
  );
}
