import { clsx } from "clsx";
import { Check } from "lucide-react";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { JobStep } from "#core/home/job-steps.ts";
import { LoadSampleButton } from "../content/_components/load-sample-button.tsx";
import { HomeCard } from "./home-card.tsx";

/** The steps of the job for who is new: what is done, and the next one to take. Gone once all are done. */
export function JobStepsCard({ steps, mayWrite }: { steps: readonly JobStep[]; mayWrite: boolean }) {
  const next = steps.find(({ done }) => !done);
  if (!next) return null;
  const doneCount = steps.filter(({ done }) => done).length;
  return (
    <HomeCard
      id="steps"
      title="From the first item to the first click"
      more={<span className="text-muted tabular-nums">{`${doneCount} of ${steps.length} done`}</span>}
    >
      <ol className="grid gap-x-6 gap-y-1 md:grid-cols-2">
        {steps.map((step, index) => (
          <li
            key={step.key}
            aria-current={step === next ? "step" : undefined}
            className={clsx(
              "flex min-w-0 gap-3 rounded-md p-2",
              step === next && "bg-accent-soft md:col-span-2",
            )}
          >
            <span
              aria-hidden
              className={clsx(
                "mt-0.5 grid size-5 shrink-0 place-items-center rounded-full border text-xs tabular-nums",
                step.done
                  ? "border-transparent bg-success-soft text-success"
                  : step === next
                    ? "border-accent text-accent"
                    : "border-border text-muted",
              )}
            >
              {step.done ? <Check className="size-3.5" /> : index + 1}
            </span>
            <div className="flex min-w-0 flex-1 flex-wrap content-start items-center justify-between gap-x-6 gap-y-2">
              <div className="min-w-0 flex-1 basis-64">
                <p className={step === next ? "font-medium" : step.done ? "text-muted" : undefined}>
                  {step.name}
                  {step.done && <span className="sr-only"> (done)</span>}
                </p>
                {!step.done && <p className="text-muted">{step.hint}</p>}
              </div>
              {step === next && (
                <div className="flex flex-wrap gap-2">
                  {step.key === "content" && mayWrite && <LoadSampleButton />}
                  <LinkButton look={step.key === "content" ? "plain" : "primary"} href={step.href}>
                    {step.action}
                  </LinkButton>
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </HomeCard>
  );
}
