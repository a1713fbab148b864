import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { Writer } from "../../_components/writer.tsx";

/** What was evaluated on what, by whom and when. */
export function EvaluationFacts({ evaluation }: { evaluation: EvaluationView }) {
  const { set, candidatesPerPair, createdBy, createdAt, source, prompts, isBaseline } = evaluation;
  return (
    <div className="flex flex-col gap-2 pb-4 text-muted">
      <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        {evaluation.useCache && (
          <Badge>{`${evaluation.cachedAnswers.toLocaleString("en")} kept answers`}</Badge>
        )}
        {isBaseline && <Badge tone="accent">baseline of the set</Badge>}
        <span>
          {"Over "}
          <Link
            href={`/evaluations/sets/${set.id}?version=${set.version}`}
            className="font-medium text-ink underline-offset-2 hover:underline"
          >
            {`${set.name} v${set.version}`}
          </Link>
          {`, ${set.items.toLocaleString("en")} ${set.items === 1 ? "item" : "items"} · written by `}
        </span>
        <span className="text-ink">
          <Writer evaluation={evaluation} />
        </span>
        <span>
          {`· ${candidatesPerPair} for each item and style · started by ${createdBy}${source === "command line" && createdBy !== "Command line" ? " on the command line" : ""}, `}
          <DateTime at={createdAt} />
        </span>
      </p>
      <ul aria-label="Prompts" className="flex flex-wrap gap-1">
        {prompts.map(({ key, name, version, status }) => (
          <li key={key}>
            <Link href={`/categories/${key}?panel=versions`} className="hover:underline">
              <Badge>
                {name} <span className="font-normal">{`v${version} ${status}`}</span>
              </Badge>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
