"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { estimateQuery } from "#client/queries/runs.ts";
import { Callout } from "#components/ui/callout.tsx";
import type { RunEstimateView } from "#core/generation/run-request.ts";

const number = (value: number) => value.toLocaleString("en");
const about = (value: number) => `about ${Number(value.toPrecision(2)).toLocaleString("en")}`;

/** What the run would take, beside the form. Children are the button that starts it. */
export function RunEstimate({ request, children }: { request: object; children: ReactNode }) {
  const { data, error } = useQuery(estimateQuery(request));
  return (
    <aside
      aria-label="Estimate"
      className="flex flex-col gap-3 rounded-lg border border-border bg-surface p-4 lg:sticky lg:top-6"
    >
      <h2 className="font-semibold">Before you start</h2>
      {error && <Callout tone="danger">{error.message}</Callout>}
      <dl
        aria-live="polite"
        className="grid min-h-36 grid-cols-[1fr_auto] content-start gap-x-4 gap-y-1 tabular-nums"
      >
        {data &&
          figures(data).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="text-right">{value}</dd>
            </div>
          ))}
      </dl>
      {data?.isLanguageModel && (
        <p className="text-xs text-muted">
          Tokens and cost are estimates, from the compiled prompts of up to 20 items and four letters a token;
          answers that must be asked for again come on top.
          {data.cost === null &&
            " No price is set: PUSHGEN_PRICE_INPUT and PUSHGEN_PRICE_OUTPUT take dollars per million tokens."}
        </p>
      )}
      {data?.items === 0 && <Callout tone="warning">No item matches this choice.</Callout>}
      {children}
    </aside>
  );
}

function figures(data: RunEstimateView): [string, string][] {
  const size: [string, string][] = [
    ["Items", number(data.items)],
    ["Tasks (items × styles)", number(data.tasks)],
  ];
  if (!data.isLanguageModel) return [...size, ["Calls of a model", "none"], ["Cost", "none"]];
  return [
    ...size,
    ["Calls", number(data.calls)],
    ["Prompt tokens", about(data.promptTokens)],
    ["Answer tokens", about(data.completionTokens)],
    ["Cost", data.cost === null ? "no price set" : `about $${data.cost.toFixed(data.cost < 1 ? 3 : 2)}`],
  ];
}
