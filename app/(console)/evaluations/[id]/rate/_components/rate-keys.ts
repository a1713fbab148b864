import type { KeyGroup } from "#components/ui/keys-dialog.tsx";

/** The keys of the screen, as its help shows them. */
export const RATE_KEYS: KeyGroup[] = [
  {
    title: "Points",
    keys: [
      [["1", "…", "5"], "Give points, and go on to the next scale"],
      [["↑", "↓"], "Choose a scale"],
    ],
  },
  {
    title: "Texts",
    keys: [
      [["Enter"], "Save and go on"],
      [["B"], "Back to the text before"],
      [["S"], "Skip this text for now"],
    ],
  },
];
