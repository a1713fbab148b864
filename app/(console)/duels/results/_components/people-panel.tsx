import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { LEAST_SHARED_PAIRS } from "#core/duels/duel-agreement.ts";
import type { DuelResults } from "#core/duels/results-view.ts";
import { coefficient } from "./figure-text.ts";

/** Who judged how much, and how any two agree. */
export function PeoplePanel({ voters, people }: Pick<DuelResults, "voters" | "people">) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <div className="grid gap-2">
        <h2 className="font-semibold">Votes by person</h2>
        <Table label="Votes by person" head={VOTERS}>
          {voters.map(({ voterId, voter, votes, medianMilliseconds }) => (
            <tr key={voterId}>
              <Cell className="font-medium">{voter}</Cell>
              <Cell numeric>{votes.toLocaleString("en")}</Cell>
              <Cell numeric>{`${(medianMilliseconds / 1000).toFixed(1)} s`}</Cell>
            </tr>
          ))}
        </Table>
      </div>
      <div className="grid gap-2">
        <h2 className="font-semibold">Agreement of two</h2>
        {people.length === 0 ? (
          <p className="rounded-lg border border-dashed border-border p-3 text-muted">
            No pair has been judged by two people yet.
          </p>
        ) : (
          <Table label="Agreement of two people" head={PEOPLE}>
            {people.map(({ one, other, pairs, kappa }, at) => (
              // Two people may bear one name.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
              <tr key={at}>
                <Cell className="font-medium">{`${one} and ${other}`}</Cell>
                <Cell numeric>{pairs.toLocaleString("en")}</Cell>
                <Cell numeric className="whitespace-nowrap">
                  {kappa.known ? (
                    <>
                      <span className="font-medium">{coefficient(kappa.kappa)}</span>{" "}
                      <span className="text-muted">{`${coefficient(kappa.interval.low)} to ${coefficient(kappa.interval.high)}`}</span>
                    </>
                  ) : (
                    <span className="text-muted">cannot tell yet</span>
                  )}
                </Cell>
              </tr>
            ))}
          </Table>
        )}
        <p className="text-xs text-muted">
          {`Cohen's kappa (Cohen 1960) with a 95 % bootstrap interval over pairs, from ${LEAST_SHARED_PAIRS} pairs in common on.`}
        </p>
      </div>
    </div>
  );
}

const VOTERS = (
  <>
    <HeadCell>Person</HeadCell>
    <HeadCell numeric>Votes</HeadCell>
    <HeadCell numeric>Middle time</HeadCell>
  </>
);

const PEOPLE = (
  <>
    <HeadCell>People</HeadCell>
    <HeadCell numeric>Pairs in common</HeadCell>
    <HeadCell numeric>Kappa, interval</HeadCell>
  </>
);
