import { Input } from "#components/ui/input.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { PAIR_KIND_WORDS, PAIR_KINDS, type PairKind } from "#core/reward/decisions/pair-kind.ts";
import type { AvailablePairs } from "#core/reward/registry/available-pairs.ts";

type Weights = Record<PairKind, number>;

const HEAD = (
  <>
    <HeadCell>What it learns from</HeadCell>
    <HeadCell numeric>Pairs</HeadCell>
    <HeadCell numeric>Weight</HeadCell>
  </>
);

/** Each kind of decision with how many pairs there are, and how much one counts. */
export function SourceTable(props: {
  available: AvailablePairs | undefined;
  weights: Weights;
  onChange: (weights: Weights) => void;
}) {
  const { available, weights, onChange } = props;
  return (
    <Table label="What it learns from" head={HEAD}>
      {PAIR_KINDS.map((kind) => (
        <tr key={kind}>
          <Cell>
            <span className="font-medium">{PAIR_KIND_WORDS[kind].name}</span>
            <span className="block text-muted">{PAIR_KIND_WORDS[kind].hint}</span>
          </Cell>
          <Cell numeric className="w-24">
            {available ? available.kinds[kind].toLocaleString("en") : "…"}
          </Cell>
          <Cell numeric className="w-28">
            <Input
              type="number"
              min={0}
              max={10}
              step={0.1}
              value={weights[kind]}
              aria-label={`Weight of ${PAIR_KIND_WORDS[kind].name}`}
              className="text-right tabular-nums"
              onChange={(event) => onChange({ ...weights, [kind]: event.target.valueAsNumber || 0 })}
            />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
