"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { armFitsQuery } from "#client/queries/experiment-fit.ts";
import { Callout } from "#components/ui/callout.tsx";
import type { ExperimentDetail } from "#core/experiments/experiment-view.ts";
import { SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import { ArmFitRow } from "./arm-fit-row.tsx";

/** How many messages fit into each sender's format in every arm, and which do not: before the launch they can be changed. */
export function FitSection({
  experiment,
}: {
  experiment: Pick<ExperimentDetail, "id" | "version" | "status">;
}) {
  const fits = useQuery(armFitsQuery(experiment));
  const heading = useRef<HTMLHeadingElement>(null);
  // From another page the address is looked for before this one is there, so that it would open at its top.
  useEffect(() => {
    if (window.location.hash === "#fits") heading.current?.scrollIntoView();
  }, []);
  return (
    <section aria-labelledby="fits" className="min-w-0 max-w-2xl">
      <h2 id="fits" ref={heading} className="pb-1 font-semibold">
        Fits into
      </h2>
      <p className="pb-2 text-muted">
        A message fits where the text of every arm does; one that does not is left out of every arm's file.
        {experiment.status === "draft" && " Change the arms until the senders you use take all."} CSV and JSON
        Lines take everything.
      </p>
      {fits.error && <Callout tone="danger">{fits.error.message}</Callout>}
      <ul className="grid divide-y divide-border border-border border-y" aria-label="Senders">
        {SENDER_FORMAT_KEYS.map((key) => (
          <ArmFitRow key={key} format={key} fit={fits.data?.formats.find(({ format }) => format === key)} />
        ))}
      </ul>
    </section>
  );
}
