import type { KeyGroup } from "#components/ui/keys-dialog.tsx";
import type { DuelChoice } from "#core/duels/duel-choice.ts";

/** The keys as the `?` dialog shows them. */
export const DUEL_KEYS: readonly KeyGroup[] = [
  {
    title: "Say what you would do",
    keys: [
      [["←", "1"], "Open the left one"],
      [["→", "2"], "Open the right one"],
      [["↓", "t"], "Tie: open either"],
      [["↑", "n"], "Open neither"],
    ],
  },
  {
    title: "Move",
    keys: [
      [["s"], "Skip: no vote; it may come another day"],
      [["u"], "Undo: take the last vote back"],
      [["?"], "These keys"],
    ],
  },
];

const CHOICES: Record<string, DuelChoice> = {
  arrowleft: "left",
  "1": "left",
  arrowright: "right",
  "2": "right",
  arrowdown: "tie",
  t: "tie",
  arrowup: "neither",
  n: "neither",
};

/** What each key does. A key that is held down votes once: each vote is for a pair that was seen. */
export function duelKeyHandlers(parts: {
  vote: (choice: DuelChoice) => void;
  skip: () => void;
  undo: () => void;
}): Record<string, (event: KeyboardEvent) => void> {
  const once = (act: () => void) => (event: KeyboardEvent) => {
    if (!event.repeat) act();
  };
  return {
    ...Object.fromEntries(
      Object.entries(CHOICES).map(([key, choice]) => [key, once(() => parts.vote(choice))]),
    ),
    s: once(parts.skip),
    u: once(parts.undo),
  };
}
