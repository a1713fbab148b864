import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { KeysDialog } from "#components/ui/keys-dialog.tsx";
import { CHOICE_WORDS, type DuelChoice } from "#core/duels/duel-choice.ts";
import { DUEL_KEYS } from "./duel-keys.ts";

interface Props {
  /** Nothing can be judged while no pair is there. */
  open: boolean;
  last: DuelChoice | null;
  onVote: (choice: DuelChoice) => void;
  onSkip: () => void;
  onUndo: (() => void) | undefined;
}

/** What else can be said of a pair, each with its key; at the foot of the screen, in reach of a thumb. */
export function DuelBar({ open, last, onVote, onSkip, onUndo }: Props) {
  const size = "max-sm:h-11 max-sm:flex-1 px-2.5!";
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-1.5 border-t border-border bg-surface px-4 py-2">
      <Button className={size} disabled={!open} onClick={() => onVote("tie")}>
        Tie <Kbd>↓</Kbd> <Kbd>t</Kbd>
      </Button>
      <Button className={size} disabled={!open} onClick={() => onVote("neither")}>
        Neither <Kbd>↑</Kbd> <Kbd>n</Kbd>
      </Button>
      <Button look="quiet" className={size} disabled={!open} onClick={onSkip}>
        Skip <Kbd>s</Kbd>
      </Button>
      <Button look="quiet" className={size} disabled={!onUndo} onClick={onUndo}>
        Undo <Kbd>u</Kbd>
      </Button>
      <p role="status" className="text-muted max-sm:sr-only sm:ml-auto">
        {last && `Your last: ${CHOICE_WORDS[last].toLowerCase()}`}
      </p>
      <span className="hidden sm:block">
        <KeysDialog groups={DUEL_KEYS} />
      </span>
    </div>
  );
}
