import { DateTime } from "#components/ui/date-time.tsx";
import type { ActivationView } from "#core/reward/registry/registry-view.ts";
import { ActivationWords } from "../../_components/activation-words.tsx";

/** When the model became the active one, and what spoke for it. */
export function ActivationList({ activations }: { activations: readonly ActivationView[] }) {
  return (
    <section aria-labelledby="activations">
      <h2 id="activations" className="pb-2 font-semibold">
        When it was activated
      </h2>
      {activations.length === 0 ? (
        <p className="text-muted">Never so far.</p>
      ) : (
        <ol className="grid gap-1.5">
          {activations.map((one) => (
            <li key={one.id} className="break-words">
              <DateTime at={one.at} />: <ActivationWords activation={one} />
              {one.previousName !== null && (
                <span className="text-muted">{`, in place of ${one.previousName} v${one.previousVersion}`}</span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
