"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { armFitsQuery } from "#client/queries/experiment-fit.ts";

/** Says that senders' files lack messages, with the way to which and why; nothing where all fit everywhere. */
export function LeftOutNote({ experiment }: { experiment: { id: string; version: number } }) {
  const { data, error } = useQuery(armFitsQuery(experiment));
  if (error) return <p className="text-danger">{error.message}</p>;
  if (!data?.formats.some(({ fits, messages }) => fits < messages)) return null;
  return (
    <p className="text-muted">
      A message of which one arm's text does not fit is left out of every arm's file.{" "}
      <Link href={`/experiments/${experiment.id}#fits`} className="text-ink underline">
        See which and why
      </Link>
    </p>
  );
}
