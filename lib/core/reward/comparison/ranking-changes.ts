import type { NotificationText } from "../../candidates/candidate.ts";
import type { RewardItem, RewardModel } from "../reward-model.ts";

/** An open item with what could be approved for it. */
export interface RankedItem {
  item: RewardItem & { id: string };
  candidates: readonly (NotificationText & { id: string })[];
}

/** A text with its reward under the active and under the new model. */
export interface ScoredText extends NotificationText {
  before: number;
  after: number;
}

/** An item that would get another top candidate. */
export interface RankingChange {
  itemId: string;
  /** The item's title. */
  title: string;
  /** The top candidate under the active model, and under the new one. */
  was: ScoredText;
  becomes: ScoredText;
}

export interface RankingChanges {
  /** Items looked at: those with two candidates or more. */
  items: number;
  /** Of these: how many would get another top candidate. */
  changed: number;
  /** The largest changes, by how far the new model puts its choice ahead. */
  examples: RankingChange[];
}

/** What a new model would change at the top of real items. Equal rewards: the earlier candidate stays on top. */
export function rankingChanges(
  items: readonly RankedItem[],
  active: RewardModel,
  challenger: RewardModel,
  most: number,
): RankingChanges {
  const compared = items.filter(({ candidates }) => candidates.length > 1);
  const changes = compared.flatMap(({ item, candidates }) => {
    const scored = candidates.map((one) => ({
      id: one.id,
      title: one.title,
      body: one.body,
      before: active.reward(item, one),
      after: challenger.reward(item, one),
    }));
    const top = (by: "before" | "after") => scored.reduce((best, one) => (one[by] > best[by] ? one : best));
    const [was, becomes] = [top("before"), top("after")];
    return was.id === becomes.id
      ? []
      : [{ itemId: item.id, title: item.title, was: text(was), becomes: text(becomes) }];
  });
  const ahead = ({ was, becomes }: RankingChange) => becomes.after - was.after;
  const examples = changes.toSorted((a, b) => ahead(b) - ahead(a)).slice(0, most);
  return { items: compared.length, changed: changes.length, examples };
}

function text({ title, body, before, after }: ScoredText): ScoredText {
  return { title, body, before, after };
}
