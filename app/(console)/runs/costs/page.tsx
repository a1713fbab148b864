import { Download } from "lucide-react";
import type { Metadata } from "next";
import { BUTTON_LOOKS, BUTTON_SHAPE } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readCostQuestion } from "#core/costs/cost-period.ts";
import { spenderPlace, spenderWords } from "#core/costs/spender.ts";
import { readDayBudget } from "#server/services/costs/budgets.ts";
import { readCosts } from "#server/services/costs/read-costs.ts";
import { requirePage } from "#server/session/require-person.ts";
import { CostPlot } from "./_components/cost-plot.tsx";
import { CostTable } from "./_components/cost-table.tsx";
import { CostTabs } from "./_components/cost-tabs.tsx";
import { CostTotals } from "./_components/cost-totals.tsx";
import { DayBudgetNote } from "./_components/day-budget-note.tsx";

/** What a row is, where it is not a run. */
const KIND_NOTES: Record<string, string | undefined> = { evaluation: "evaluation", judging: "judging" };

export const metadata: Metadata = { title: "Costs" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CostsPage({ searchParams }: Props) {
  const person = await requirePage("runs.read");
  const question = readCostQuestion(await searchParams);
  const [report, today] = await Promise.all([readCosts(person, question.days), readDayBudget(person)]);
  const { measure, days } = question;
  return (
    <>
      <PageHeader
        title="Costs"
        description="What runs, evaluations, judges and trials of prompts asked of model servers, by the day (UTC) that the answer was saved on."
        action={
          <a
            href={`/api/runs/costs?days=${days}`}
            download
            className={`${BUTTON_SHAPE} ${BUTTON_LOOKS.plain}`}
          >
            <Download aria-hidden className="size-4" />
            Download as CSV
          </a>
        }
      />
      <CostTabs question={question} />
      <DayBudgetNote today={today} />
      {report.total.tasks + report.total.calls === 0 ? (
        <EmptyState
          title={`No task has ended in the last ${days} days`}
          action={<LinkButton href="/runs/new">Start a run</LinkButton>}
        >
          Calls, tokens and cost of every run and evaluation are added up here as its tasks end.
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          <CostTotals total={report.total} />
          <section className="grid gap-2">
            <h2 className="font-semibold">By day</h2>
            <CostPlot days={report.days} measure={measure} />
          </section>
          <div className="grid items-start gap-4 xl:grid-cols-2">
            <CostTable title="By style" rows={report.categories} total={report.total} measure={measure} />
            <CostTable title="By model" rows={report.models} total={report.total} measure={measure} />
          </div>
          {report.kinds.length > 1 && (
            <CostTable
              title="By kind"
              rows={report.kinds.map((row) => ({ ...row, name: spenderWords(row.key) }))}
              total={report.total}
              measure={measure}
            />
          )}
          <CostTable
            title="By run and evaluation"
            words="The dearest 50 of the period. All of them are in the file."
            rows={report.spenders}
            total={report.total}
            measure={measure}
            href={(key) => spenderPlace(key).href}
            note={(key) => KIND_NOTES[spenderPlace(key).kind]}
          />
          <p className="text-muted text-xs">
            Money is tokens × the price that the run or evaluation started with, exact to the micro-dollar; it
            is what our prices say, not the server's bill. A trial of a prompt is paid at the price of its
            day, and where the server did not say what it used, that is estimated from its characters. Not in
            these sums: calls whose worker was killed before it could save their answer.
          </p>
        </div>
      )}
    </>
  );
}
