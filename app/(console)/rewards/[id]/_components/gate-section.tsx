import type { Actor } from "#core/access/actor.ts";
import { passesGate } from "#core/reward/comparison/gate.ts";
import type { ModelSummary } from "#core/reward/registry/registry-view.ts";
import { gateVerdict } from "#server/services/reward/read-model.ts";
import { GateFigures } from "../../_components/gate-figures.tsx";
import { ActivateForm } from "./activate-form.tsx";

interface Named {
  id: string;
  version: number;
  name: string;
}

/** The gate's verdict against the active model as things stand now, and the way through it. */
export async function GateSection(props: {
  person: Actor;
  model: ModelSummary;
  active: Named;
  mayActivate: boolean;
}) {
  const { person, model, active, mayActivate } = props;
  const result = await gateVerdict(person, model.id);
  if (!result) return null;
  return (
    <section
      aria-label="Gate"
      className="grid gap-4 rounded-lg border border-border bg-surface p-4 lg:grid-cols-[1fr_20rem]"
    >
      <GateFigures result={result} against={`${active.name} v${active.version}`} />
      {mayActivate ? (
        <ActivateForm modelId={model.id} activeId={active.id} needsReason={!passesGate(result.verdict)} />
      ) : (
        <p className="text-muted">A manager decides which model scores.</p>
      )}
    </section>
  );
}

/** In the shape of the section, while the models are compared. */
export function GateSkeleton() {
  return (
    <div
      role="status"
      className="h-44 animate-pulse rounded-lg border border-border bg-surface p-4 text-muted"
    >
      Comparing with the active model …
    </div>
  );
}
