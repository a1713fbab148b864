import { clsx } from "clsx";
import { Check } from "lucide-react";
import { StyleName } from "#components/candidates/style-names.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell } from "#components/ui/table.tsx";
import { CHOICE_WORDS } from "#core/duels/duel-choice.ts";
import type { RecentVote } from "#core/duels/results-view.ts";

/** One vote: who said what of which two texts, now with their styles. */
export function VoteRow({ vote }: { vote: RecentVote }) {
  const { at, voter, choice, undone, milliseconds, item, left, right } = vote;
  return (
    <tr className={clsx(undone && "text-muted")}>
      <Cell className="text-muted">
        <DateTime at={at} />
      </Cell>
      <Cell className="font-medium">{voter}</Cell>
      <Cell className="whitespace-nowrap">
        {undone ? (
          <>
            <del>{CHOICE_WORDS[choice]}</del> taken back
          </>
        ) : (
          CHOICE_WORDS[choice]
        )}
      </Cell>
      {[left, right].map((side, index) => {
        const won = !undone && choice === (index === 0 ? "left" : "right");
        return (
          <Cell key={index === 0 ? "left" : "right"} className="max-w-72 min-w-48">
            <p className="flex items-center gap-1 text-xs text-muted">
              {won && <Check role="img" aria-label="Chosen:" className="size-3.5 shrink-0 text-success" />}
              {side.categoryKey ? <StyleName of={side.categoryKey} /> : "Human line"}
            </p>
            <p className="line-clamp-2 break-words" title={`${side.line} (${item})`}>
              {side.line}
            </p>
          </Cell>
        );
      })}
      <Cell numeric className="whitespace-nowrap">{`${(milliseconds / 1000).toFixed(1)} s`}</Cell>
    </tr>
  );
}
