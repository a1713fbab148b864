import type { Metadata } from "next";
import { EvidenceChart } from "#components/charts/evidence-chart.tsx";
import { PromiseChart } from "#components/charts/promise-chart.tsx";
import { ReliabilityChart } from "#components/charts/reliability-chart.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { may } from "#core/access/permissions.ts";
import { modelId } from "#core/reward/registry/activation-input.ts";
import { readHolds } from "#server/services/learning/read-holds.ts";
import { requirePage } from "#server/session/require-person.ts";
import { AlarmNotice } from "./_components/alarm-notice.tsx";
import { CategoryTable } from "./_components/category-table.tsx";
import { LeftOut } from "./_components/left-out.tsx";
import { ModelChoice } from "./_components/model-choice.tsx";
import { VerdictPanel } from "./_components/verdict-panel.tsx";

export const metadata: Metadata = { title: "Does the score hold?" };

export default async function HoldsPage({ searchParams }: { searchParams: Promise<{ model?: string }> }) {
  const person = await requirePage("rewards.read");
  const view = await readHolds(person, modelId.safeParse((await searchParams).model).data ?? null);
  const { report, models, model, leftOut, cut } = view;
  const train = may(person.role, "rewards.train") && (
    <LinkButton look={report.alarm.since ? "primary" : "plain"} href="/rewards/training/new">
      Train a model
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title="Does the score hold?"
        description="For everything that was sent in an experiment: what the reward model promised, and what readers then did."
        action={train}
      />
      <ModelChoice models={models} shown={model.id} />
      {report.record.pairs === 0 ? (
        <EmptyState
          title={`Nothing that v${model.version} scored has come back yet`}
          action={<LinkButton href="/experiments">Look at the experiments</LinkButton>}
        >
          Send a campaign as an experiment: the human line against the approved text. Once its outcomes are
          in, this page holds the score against them.
        </EmptyState>
      ) : (
        <div className="grid gap-6">
          <AlarmNotice view={view} />
          <VerdictPanel view={view} />
          <section aria-labelledby="over-time" className="grid items-stretch gap-4 xl:grid-cols-3">
            <h2 id="over-time" className="sr-only">
              Over time, and how far a promise can be believed
            </h2>
            <PromiseChart months={report.months} />
            <EvidenceChart alarm={report.alarm} />
            {report.calibration && (
              <ReliabilityChart
                calibration={report.calibration}
                title="Calibration"
                basis="Chance that was promised, with counts as noisy as they were"
                of="pairs that were sent"
              />
            )}
          </section>
          <CategoryTable categories={report.categories} />
          <p className="max-w-prose text-muted">
            A pair is two texts of one message of an experiment, with 100 delivered to each and 10 clicks or
            more on the two together, whose scores were frozen at the launch. Edited texts have no score.
            {cut && " There are more pairs than are shown: these are the newest."}
          </p>
        </div>
      )}
      {leftOut.length > 0 && (
        <div className="pt-6">
          <LeftOut leftOut={leftOut} />
        </div>
      )}
    </>
  );
}
