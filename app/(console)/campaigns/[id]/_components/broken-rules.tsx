import { Callout } from "#components/ui/callout.tsx";
import type { BrokenRule } from "#core/send-rules/broken-rules.ts";

/** Which rules of sending the campaign breaks as it stands, for whoever submits and whoever approves. */
export function BrokenRules({ broken }: { broken: readonly BrokenRule[] }) {
  if (broken.length === 0) return null;
  const rules = Map.groupBy(broken, (one) => `${one.country}: ${one.rule}`);
  return (
    <section aria-label="Rules of sending">
      <Callout tone="warning">
        <h2 className="font-semibold">
          {rules.size === 1 ? "It breaks a rule of sending" : `It breaks ${rules.size} rules of sending`}
        </h2>
        <ul className="grid gap-2 pt-1">
          {[...rules].map(([name, reasons]) => (
            <li key={name}>
              <p className="font-medium">{name}</p>
              {reasons.map(({ reason }) => (
                <p key={reason}>{`${reason}.`}</p>
              ))}
              <p className="text-xs">{`Source: ${reasons[0]!.source}`}</p>
            </li>
          ))}
        </ul>
      </Callout>
    </section>
  );
}
