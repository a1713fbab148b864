import { StyleName } from "#components/candidates/style-names.tsx";
import { IntervalDot } from "#components/charts/interval-plot.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { type ContenderShare, LEAST_ITEMS, LEAST_VOTES } from "#core/duels/duel-shares.ts";
import { percent, percentRange } from "./figure-text.ts";

/** What the human line and each style won, the human line first; a dot with its interval against one half. */
export function ContenderTable({ contenders }: { contenders: readonly ContenderShare[] }) {
  return (
    <div className="grid gap-2">
      <div>
        <h2 className="font-semibold">What wins</h2>
        <p className="text-muted">
          {`Share of votes for one of the two, of duels against anything of another kind; the human line therefore against generated text. Not corrected for whom it met. A share is given from ${LEAST_VOTES} votes on ${LEAST_ITEMS} items on.`}
        </p>
      </div>
      <Table label="Wins by style" head={HEAD}>
        {contenders.map((one) => (
          <ContenderRow key={one.categoryKey ?? ""} contender={one} />
        ))}
      </Table>
      <p className="text-xs text-muted">
        95 % intervals over items, since votes on one item are alike: Wilson's interval for the effective
        number of votes (Korn and Graubard 1998). A coloured dot is clear of one half.
      </p>
    </div>
  );
}

function ContenderRow({ contender }: { contender: ContenderShare }) {
  const { categoryKey, wins, votes, items, ties, neither, share, interval } = contender;
  const key = categoryKey ?? "human";
  const label = categoryKey ?? "Human line";
  const row = { key, label, value: share, low: interval?.low ?? null, high: interval?.high ?? null };
  return (
    <tr>
      <Cell className="font-medium">{categoryKey ? <StyleName of={categoryKey} /> : label}</Cell>
      <Cell className="w-2/5 min-w-40">
        <IntervalDot row={row} />
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {share !== null && interval ? (
          <>
            <span className="font-medium">{percent(share)}</span>{" "}
            <span className="text-muted">{percentRange(interval)}</span>
          </>
        ) : (
          <span className="text-muted">cannot tell yet</span>
        )}
      </Cell>
      <Cell numeric>{`${wins.toLocaleString("en")} of ${votes.toLocaleString("en")}`}</Cell>
      <Cell numeric>{items.toLocaleString("en")}</Cell>
      <Cell numeric>{ties.toLocaleString("en")}</Cell>
      <Cell numeric>{neither.toLocaleString("en")}</Cell>
    </tr>
  );
}

const HEAD = (
  <>
    <HeadCell>Text</HeadCell>
    <HeadCell>0 % to 100 %, line at 50 %</HeadCell>
    <HeadCell numeric>Share won</HeadCell>
    <HeadCell numeric>Won</HeadCell>
    <HeadCell numeric>Items</HeadCell>
    <HeadCell numeric>Ties</HeadCell>
    <HeadCell numeric>Neither</HeadCell>
  </>
);
