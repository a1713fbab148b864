import type { Candidate } from "../candidates/candidate.ts";
import type { ContentItem } from "../content/content-item.ts";
import { itemName } from "../content/item-name.ts";
import { type ReviewCandidate, reviewCandidates } from "../review/review-view.ts";
import type { RewardModel } from "../reward/reward-model.ts";
import type { ResultsFilter } from "./results-filter.ts";

/** What a run wrote for one item. */
export interface ItemResults {
  itemId: string;
  externalId: string;
  /** Its title, or the beginning of its text. */
  title: string;
  candidates: Candidate[];
}

/** What a run wrote for one item, judged and ranked, the human line among it. */
export interface ItemResultView {
  itemId: string;
  name: string;
  reviewStatus: "open" | "approved" | "rejected" | null;
  /** Best first; repeats are folded into what they repeat. */
  candidates: ReviewCandidate[];
  /** Different texts that the run wrote, and how many more say the same as one of them or as the human line. */
  different: number;
  repeats: number;
}

/** A page of results; `next` is the key of the page after, or null at the end. */
export interface ResultsPage<T = ItemResultView> {
  items: T[];
  next: string | null;
}

/**
 * One item's results. Ranks are among all that the run wrote for it and the human line, whatever the filter shows; the
 * human line itself is shown where nothing is filtered out.
 */
export function itemResultView(
  given: {
    item: ContentItem;
    reviewStatus: ItemResultView["reviewStatus"];
    /** The run's own. */
    candidates: readonly Candidate[];
    human: Candidate | null;
  },
  filter: ResultsFilter,
  model: RewardModel,
): ItemResultView {
  const { item, candidates, human } = given;
  const ranked = reviewCandidates(item, human ? [human, ...candidates] : candidates, model);
  const whole = filter.style === "" && filter.level === "";
  const different = candidates.filter((one) => one.duplicateOfId === null).length;
  return {
    itemId: item.id,
    name: itemName(item),
    reviewStatus: given.reviewStatus,
    candidates: ranked.filter(
      (one) =>
        whole ||
        (one.kind === "generated" &&
          (filter.style === "" || one.categoryKey === filter.style) &&
          (filter.level === "" || one.guardrails.level === filter.level)),
    ),
    different,
    repeats: candidates.length - different,
  };
}
