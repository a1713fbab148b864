import { Callout } from "#components/ui/callout.tsx";
import { PAIR_KINDS, type PairKind } from "#core/reward/decisions/pair-kind.ts";
import type { AvailablePairs } from "#core/reward/registry/available-pairs.ts";
import { enoughPairs } from "#core/reward/registry/enough-pairs.ts";

/** Says honestly what the decisions there are allow. */
export function EnoughNotice(props: {
  available: AvailablePairs | undefined;
  percent: number;
  weights: Record<PairKind, number>;
}) {
  const { available, percent, weights } = props;
  if (!available) return <Callout>Counting the pairs …</Callout>;
  const leftOut = PAIR_KINDS.some((kind) => weights[kind] === 0 && available.kinds[kind] > 0);
  const { train, compare, words } = enoughPairs({ ...available, held: available.held[percent] ?? 0 });
  const notes = [
    leftOut && "Kinds of weight 0 are counted here, but left out of the training.",
    available.cut && "There are more than were counted; the newest go in.",
  ].filter(Boolean);
  return (
    <Callout tone={compare ? "info" : train ? "warning" : "danger"}>
      {words} {notes.join(" ")}
    </Callout>
  );
}
