import { may, type Role } from "../access/permissions.ts";

/** How much waits, by what it is. */
export interface WaitingCounts {
  reviews: number;
  campaignsSubmitted: number;
  campaignsReturned: number;
  campaignDrafts: number;
  experimentDrafts: number;
  experimentsStopped: number;
}

/** Something that waits, whom it waits for, and where it is done. */
export interface WaitingRow {
  key: keyof WaitingCounts;
  count: number;
  /** With its number: “3 campaigns to approve”. */
  what: string;
  who: string;
  href: string;
  /** The person who looks may do it, by their role. */
  forMe: boolean;
}

const nouns = (one: string, many: string) => (count: number) => (count === 1 ? one : many);

const ROWS: Record<
  keyof WaitingCounts,
  { noun: (count: number) => string; who: string; href: string; mine: (role: Role) => boolean }
> = {
  reviews: {
    noun: nouns("item to review", "items to review"),
    who: "anyone who reviews",
    href: "/review",
    mine: (role) => may(role, "review.decide"),
  },
  campaignsSubmitted: {
    noun: nouns("campaign to approve", "campaigns to approve"),
    who: "a manager who neither submitted it nor decided on its messages",
    href: "/campaigns?status=submitted",
    mine: (role) => may(role, "campaigns.approve"),
  },
  campaignsReturned: {
    noun: nouns("returned campaign to mend", "returned campaigns to mend"),
    who: "who put it together",
    href: "/campaigns?status=returned",
    mine: (role) => may(role, "campaigns.write"),
  },
  experimentsStopped: {
    noun: nouns("experiment to conclude", "experiments to conclude"),
    who: "a manager",
    href: "/experiments",
    mine: (role) => may(role, "experiments.conclude"),
  },
  experimentDrafts: {
    noun: nouns("experiment to launch", "experiments to launch"),
    who: "a manager who did not put it together",
    href: "/experiments",
    mine: (role) => may(role, "experiments.launch"),
  },
  campaignDrafts: {
    noun: nouns("draft of a campaign", "drafts of campaigns"),
    who: "who put it together",
    href: "/campaigns?status=draft",
    mine: (role) => may(role, "campaigns.write"),
  },
};

/** What waits for whom: what this person may do first, then the rest; nothing of which nothing waits. */
export function waitingRows(counts: WaitingCounts, role: Role, most: number): WaitingRow[] {
  const rows = (Object.keys(ROWS) as (keyof WaitingCounts)[])
    .filter((key) => counts[key] > 0)
    .map((key): WaitingRow => {
      const { noun, who, href, mine } = ROWS[key];
      const count = counts[key];
      const number = count > most ? `More than ${most.toLocaleString("en")}` : count.toLocaleString("en");
      return { key, count, what: `${number} ${noun(count)}`, who, href, forMe: mine(role) };
    });
  return [...rows.filter(({ forMe }) => forMe), ...rows.filter(({ forMe }) => !forMe)];
}
