"use client";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { exactDollars } from "#core/costs/money.ts";
import { removePriceAction } from "../price-actions.ts";

export interface PriceRow {
  model: string;
  input: number;
  output: number;
  updatedBy: string;
  updatedAt: string;
}

/** What new runs are paid at, model by model. */
export function PriceList(props: {
  prices: readonly PriceRow[];
  others: { input: number; output: number } | null;
  mayChange: boolean;
}) {
  const { prices, others, mayChange } = props;
  const { run, pending, error } = useAct();
  return (
    <div className="grid gap-2">
      {error && <Callout tone="danger">{error.message}</Callout>}
      {prices.length > 0 && (
        <Table label="Prices of models" head={HEAD}>
          {prices.map(({ model, input, output, updatedBy, updatedAt }) => (
            <tr key={model}>
              <Cell className="break-all font-mono text-[13px]">{model}</Cell>
              <Cell numeric>{exactDollars(input)}</Cell>
              <Cell numeric>{exactDollars(output)}</Cell>
              <Cell className="text-muted">
                {updatedBy}, <DateTime at={updatedAt} />
              </Cell>
              <Cell className="text-right">
                {mayChange && (
                  <Button
                    look="quiet"
                    disabled={pending}
                    aria-label={`Remove the price of ${model}`}
                    onClick={() =>
                      run(
                        () => removePriceAction({ model }),
                        () => `The price of ${model} was removed`,
                      )
                    }
                  >
                    Remove
                  </Button>
                )}
              </Cell>
            </tr>
          ))}
        </Table>
      )}
      <p className="text-muted">
        {others
          ? `Every other model: ${exactDollars(others.input)} and ${exactDollars(others.output)}, from the environment of the server.`
          : "Every other model: no price is known, so its runs have no cost and no budget in dollars."}
      </p>
    </div>
  );
}

const HEAD = (
  <>
    <HeadCell>Model</HeadCell>
    <HeadCell numeric>Prompt</HeadCell>
    <HeadCell numeric>Answer</HeadCell>
    <HeadCell>Set by</HeadCell>
    <HeadCell>
      <span className="sr-only">Change</span>
    </HeadCell>
  </>
);
