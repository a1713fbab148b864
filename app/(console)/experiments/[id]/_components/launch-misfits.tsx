"use client";

import { useQuery } from "@tanstack/react-query";
import { armFitsQuery } from "#client/queries/experiment-fit.ts";
import { Callout } from "#components/ui/callout.tsx";
import { heldBackBySender } from "#core/experiments/fits/held-back-by-sender.ts";

/** What a launch with these texts would keep out of the arms' files; nothing where all fit, or it is not counted yet. */
export function LaunchMisfits({ experiment }: { experiment: { id: string; version: number } }) {
  const { data } = useQuery(armFitsQuery(experiment));
  const sentence = data && heldBackBySender(data);
  if (!sentence) return null;
  return (
    <Callout tone="warning">
      {sentence}{" "}
      <a href="#fits" className="underline">
        See why
      </a>
    </Callout>
  );
}
