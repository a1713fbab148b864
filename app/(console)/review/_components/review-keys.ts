import type { KeyGroup } from "#components/ui/keys-dialog.tsx";

/** The keys of the review, as its help shows them. */
export const REVIEW_KEYS: readonly KeyGroup[] = [
  {
    title: "Choose",
    keys: [
      { keys: ["→", "j"], does: "Next candidate" },
      { keys: ["←", "k"], does: "Candidate before" },
      { keys: ["1", "…", "9"], does: "The candidate with this rank" },
    ],
  },
  {
    title: "Decide",
    keys: [
      { keys: ["a"], does: "Approve the chosen one" },
      { keys: ["e"], does: "Edit it, then approve" },
      { keys: ["r", "1–4"], does: "Reject the item, with a reason" },
      { keys: ["s"], does: "Skip: to the end of the queue" },
      { keys: ["u"], does: "Take the last decision back" },
    ],
  },
  {
    title: "Move",
    keys: [
      { keys: ["n"], does: "Next item, undecided" },
      { keys: ["g"], does: "Group by style, or not" },
      { keys: ["?"], does: "These keys" },
    ],
  },
];
