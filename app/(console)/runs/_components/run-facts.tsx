import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { exactDollars } from "#core/costs/money.ts";
import type { RunStyle, RunView } from "#core/generation/run-view.ts";

/** Who started the run and when, what writes, and in which styles. */
export function RunFacts({ run, styles }: { run: RunView; styles: readonly RunStyle[] }) {
  const composer = run.provider === "composer";
  return (
    <div className="flex flex-col gap-2 pb-4 text-muted">
      <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        {composer ? (
          <>
            Written by the offline composer <Badge tone="warning">no language model</Badge>
          </>
        ) : (
          <span>
            Written by <span className="font-medium text-ink">{run.model}</span>
          </span>
        )}
        <span>
          {`· ${run.candidatesPerPair} for each item and style · started by ${run.createdBy}${run.source === "command line" && run.createdBy !== "Command line" ? " on the command line" : ""}, `}
          <DateTime at={run.createdAt} />
        </span>
        {run.mode === "batch" && <Badge tone="accent">batch, half the price</Badge>}
        {run.useCache && <Badge>kept answers</Badge>}
      </p>
      {!composer && <p className="text-xs">{priceWords(run)}</p>}
      <ul aria-label="Styles" className="flex flex-wrap gap-1">
        {styles.map(({ key, name, version }) => (
          <li key={`${key} ${version}`}>
            <Badge>
              {name} <span className="font-normal">v{version}</span>
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}

function priceWords({ price, model }: RunView): string {
  if (!price) return `No price of ${model} was known when the run started, so its cost is not.`;
  const half = price.percent === 100 ? "" : `, of which ${price.percent} % are paid`;
  return `Paid at ${exactDollars(price.input)} and ${exactDollars(price.output)} a million tokens of prompt and answer${half}.`;
}
