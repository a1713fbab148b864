import { signedText } from "#client/percent-text.ts";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { CardAttack } from "#core/reward/registry/card-attacks.ts";

/** How many texts score higher once they were made to: what a model can be talked into. */
export function AttackTable({ attacks, what }: { attacks: readonly CardAttack[]; what: string | null }) {
  return (
    <section aria-labelledby="attacks" className="min-w-0">
      <h2 id="attacks" className="font-semibold">
        What it can be talked into
      </h2>
      <p className="pb-2 text-muted">
        {what ?? "Attacked texts that score higher than what they were made from"}. The guardrails see many of
        them besides.
      </p>
      <Table label="Attacks" head={HEAD}>
        {attacks.map(({ name, texts, outscoring, gain, isAbsurd }) => (
          <tr key={name}>
            <Cell className="font-medium">{name}</Cell>
            <Cell className="text-muted">{isAbsurd ? "absurd" : "worn, not absurd"}</Cell>
            <Cell className="w-1/3 min-w-32">
              <span className="block h-2 rounded-sm bg-sunken">
                <span
                  className={`block h-2 rounded-sm ${isAbsurd ? "bg-danger" : "bg-strong"}`}
                  style={{ width: `${(outscoring / texts) * 100}%` }}
                />
              </span>
            </Cell>
            <Cell numeric className="whitespace-nowrap">{`${outscoring} of ${texts}`}</Cell>
            <Cell numeric>{signedText(gain)}</Cell>
          </tr>
        ))}
      </Table>
    </section>
  );
}

const HEAD = (
  <>
    <HeadCell>Attack</HeadCell>
    <HeadCell>Kind</HeadCell>
    <HeadCell>Share that gets through</HeadCell>
    <HeadCell numeric>Score higher</HeadCell>
    <HeadCell numeric>Mean change of the reward</HeadCell>
  </>
);
