import Link from "next/link";
import type { ExperimentSummary } from "#core/experiments/experiment-view.ts";
import { Panel } from "./panel.tsx";

/** The experiment that an approved campaign carries, whose arms are sent in place of it; or the way to one. */
export function CarriedExperiment(props: {
  campaignId: string;
  carried: Pick<ExperimentSummary, "id" | "name" | "status"> | null;
  mayWrite: boolean;
}) {
  const { campaignId, carried, mayWrite } = props;
  if (!carried && !mayWrite) return null;
  return (
    <Panel title="Experiment">
      {carried ? (
        <p>
          <Link href={`/experiments/${carried.id}`} className="font-medium underline">
            {carried.name}
          </Link>
          {carried.status === "draft"
            ? " is a draft on this campaign. Wait for its launch before you export."
            : " divides the recipients of this campaign. Send them the texts of its arms, from its page: an export made here has the approved texts alone."}
        </p>
      ) : (
        <p>
          <Link href={`/experiments/new?campaign=${campaignId}`} className="font-medium underline">
            Put an experiment together
          </Link>{" "}
          <span className="text-muted">to see whether these texts are clicked more than others.</span>
        </p>
      )}
    </Panel>
  );
}
