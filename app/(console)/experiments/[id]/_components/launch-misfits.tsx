"use client";

import { useQuery } from "@tanstack/react-query";
import { armFitsQuery } from "#client/queries/experiment-fit.ts";
import { Callout } from "#components/ui/callout.tsx";
import { launchFit } from "#core/experiments/fits/launch-fit.ts";

/** Whether a launch with these texts would keep messages out of the arms' files; its place is kept while it is counted. */
export function LaunchMisfits({ experiment }: { experiment: { id: string; version: number } }) {
  const { data, isPending } = useQuery(armFitsQuery(experiment));
  if (isPending) return <p className="text-muted">Counting what fits into the senders' formats…</p>;
  if (!data) return null;
  const { all, sentence } = launchFit(data);
  if (all) return <p className="text-muted">{sentence}</p>;
  return (
    <Callout tone="warning">
      {sentence}{" "}
      <a href="#fits" className="underline">
        See why
      </a>
    </Callout>
  );
}
