"use client";
import { useQuery } from "@tanstack/react-query";
import { compiledQuery } from "#client/queries/categories.ts";
import { Callout } from "#components/ui/callout.tsx";
import type { TrialRequest } from "./trial-request.ts";

/** The two messages as a model would get them, from the prompt as it stands in the editor. */
export function CompiledPanel({ request }: { request: TrialRequest }) {
  const { data, error } = useQuery(compiledQuery(request));
  if (error) return <Callout tone="danger">{error.message}</Callout>;
  return (
    <div className="grid gap-3">
      <Message name="System message" text={data?.system ?? ""} />
      <Message name="User message" text={data?.user ?? ""} />
    </div>
  );
}

function Message({ name, text }: { name: string; text: string }) {
  return (
    <section aria-label={name}>
      <h2 className="pb-1 font-medium">{name}</h2>
      <pre
        tabIndex={0}
        className="max-h-96 min-h-24 overflow-auto rounded-md border border-border bg-surface p-3 font-mono text-[13px] break-words whitespace-pre-wrap"
      >
        {text}
      </pre>
    </section>
  );
}
