"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { evaluationResultsQuery } from "#client/queries/evaluation-texts.ts";
import { RecordLinks } from "#components/exports/record-links.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { NextPage } from "#components/ui/next-page.tsx";
import { Select } from "#components/ui/select.tsx";
import { hasEnded } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { ResultsSkeleton } from "../../../runs/_components/results-skeleton.tsx";
import { ResultItemCard } from "./result-item-card.tsx";

/** What was written, item by item beside what people wrote. The style stands in the address. */
export function EvaluationResults(props: {
  evaluation: EvaluationView;
  /** Names of the styles that a text may read as, by their keys. */
  styleNames: Readonly<Record<string, string>>;
  mayExport: boolean;
}) {
  const { evaluation, styleNames, mayExport } = props;
  const search = useSearchParams();
  const style = evaluation.prompts.find(({ key }) => key === search.get("style"))?.key ?? null;
  const list = useInfiniteQuery(evaluationResultsQuery(evaluation.id, style));
  const items = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const choose = (key: string) => {
    const query = new URLSearchParams(search);
    if (key) query.set("style", key);
    else query.delete("style");
    window.history.replaceState(null, "", query.size > 0 ? `?${query}` : window.location.pathname);
  };
  return (
    <section aria-label="Texts" className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="font-semibold">Texts</h2>
        {evaluation.prompts.length > 1 && (
          <Select
            aria-label="Style"
            className="w-auto!"
            value={style ?? ""}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">All styles</option>
            {evaluation.prompts.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        )}
        {mayExport && hasEnded(evaluation.status) && evaluation.texts > 0 && (
          <p className="flex flex-wrap gap-2 sm:ml-auto">
            <RecordLinks name="Texts" href={`/api/evaluations/${evaluation.id}/texts/export`} />
          </p>
        )}
      </div>
      {list.isPending && <ResultsSkeleton />}
      {items.map((item) => (
        <ResultItemCard key={item.id} item={item} prompts={evaluation.prompts} styleNames={styleNames} />
      ))}
      {list.error && <Callout tone="danger">{list.error.message}</Callout>}
      <NextPage list={list}>Show more items</NextPage>
    </section>
  );
}
