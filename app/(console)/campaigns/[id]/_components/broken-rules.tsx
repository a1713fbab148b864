import { Callout } from "#components/ui/callout.tsx";
import type { BrokenRule } from "#core/send-rules/broken-rules.ts";

/** Which rules of sending the campaign breaks as it stands, for whoever submits and whoever approves. */
export function BrokenRules({ broken }: { broken: readonly BrokenRule[] }) {
  if (broken.length === 0) return null;
  return (
    <section aria-label="Rules of sending">
      <Callout tone="warning">
        <h2 className="font-semibold">
          {broken.length === 1
            ? "It breaks a rule of sending"
            : `It breaks ${broken.length} rules of sending`}
        </h2>
        <ul className="grid gap-2 pt-1">
          {broken.map((one) => (
            <li key={`${one.rule}-${one.country}-${one.reason}`}>
              <p>{`${one.country}: ${one.reason}.`}</p>
              <p className="text-xs">{`${one.rule}. Source: ${one.source}`}</p>
            </li>
          ))}
        </ul>
      </Callout>
    </section>
  );
}
