"use client";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { forgetAnswersAction } from "../price-actions.ts";

interface Kept {
  answers: number;
  bytes: number;
  days: number;
  megabytes: number;
}

/** How many answers are kept for runs that take them, and the way to forget them. */
export function KeptAnswers({ kept, mayChange }: { kept: Kept; mayChange: boolean }) {
  const { run, pending, error } = useAct();
  const size = (kept.bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 });
  return (
    <div className="flex flex-col items-start gap-2">
      <h3 className="font-medium">Kept answers</h3>
      <p className="max-w-prose text-muted">
        {`${kept.answers.toLocaleString("en")} answers, ${size} MB of text. A run that takes kept answers saves a call wherever the same was asked in the last ${kept.days} days; beyond ${kept.megabytes} MB the oldest are forgotten.`}
      </p>
      {error && <Callout tone="danger">{error.message}</Callout>}
      {mayChange && kept.answers > 0 && (
        <Button
          busy={pending}
          onClick={() =>
            run(
              () => forgetAnswersAction({}),
              (forgotten) => `${forgotten.toLocaleString("en")} kept answers were forgotten`,
            )
          }
        >
          Forget them
        </Button>
      )}
    </div>
  );
}
