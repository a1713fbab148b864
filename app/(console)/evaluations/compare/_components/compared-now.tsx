"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { evaluationStatesQuery } from "#client/queries/evaluations.ts";
import type { ComparisonView } from "#core/evaluation/report/comparison-view.ts";
import { hasEnded } from "#core/evaluation/runs/evaluation-status.ts";
import { EvaluationBar } from "../../_components/evaluation-bar.tsx";
import { EvaluationStatusBadge } from "../../_components/evaluation-status-badge.tsx";

/** Evaluations of the comparison that are still under way, live; the comparison shows when the last has ended. */
export function ComparedNow({ view }: { view: ComparisonView }) {
  const router = useRouter();
  const all = [view.baseline, ...view.challengers.map(({ evaluation }) => evaluation)];
  const watched = all.filter(({ status }) => !hasEnded(status));
  const { data = watched } = useQuery(evaluationStatesQuery(watched.map(({ id }) => id)));
  const left = data.filter(({ status }) => !hasEnded(status)).length;
  const before = useRef(left);
  useEffect(() => {
    if (left < before.current) router.refresh();
    before.current = left;
  }, [left, router]);
  if (watched.length === 0) return null;
  return (
    <section aria-label="Under way" className="grid gap-2">
      {data.map((one) => (
        <div key={one.id} className="grid gap-2 rounded-lg border border-border bg-surface px-4 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 tabular-nums">
            <EvaluationStatusBadge evaluation={one} />
            <Link href={`/evaluations/${one.id}`} className="break-words font-medium hover:underline">
              {one.name}
            </Link>
            <span>{`${(one.succeeded + one.failed).toLocaleString("en")} of ${one.tasks.toLocaleString("en")} tasks`}</span>
          </p>
          <EvaluationBar evaluation={one} />
        </div>
      ))}
    </section>
  );
}
