/** Where an arm takes its text of a message from. */
export const ARM_SOURCES = ["approved", "human", "second", "category", "fixed"] as const;
export type ArmSource = (typeof ARM_SOURCES)[number];

/** What each gives, for who chooses. */
export const ARM_SOURCE_WORDS: Record<ArmSource, string> = {
  approved: "Approved text",
  human: "Human line of the item",
  second: "Second best candidate",
  category: "Best of a style",
  fixed: "A fixed text",
};
