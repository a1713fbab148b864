import Link from "next/link";
import type { CarriedExperiment as Carried } from "#core/experiments/experiment-view.ts";
import { Panel } from "./panel.tsx";

/** The experiment that an approved campaign carries while it divides nobody, or the way to one. */
export function CarriedExperiment(props: { campaignId: string; carried: Carried | null; mayWrite: boolean }) {
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
            : " was stopped and divides nobody. An export has the approved texts alone."}
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
