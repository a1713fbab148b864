import { z } from "zod";
import { choiceGiven, wordsGiven } from "../text/address-values.ts";

/**
 * What a search of the content asks for. It is read from an address, so a value that makes no sense (an old link, a
 * typing error) counts as not given and never breaks the page.
 */
export const contentFilter = z.object({
  /** Part of the title or the external id. */
  text: wordsGiven(200),
  /** The item's attribute `kind`, such as news or video. */
  kind: wordsGiven(100),
  language: wordsGiven(35),
  reference: choiceGiven(["with", "without"]),
  candidates: choiceGiven(["with", "without"]),
  archived: choiceGiven(["only"]),
});
export type ContentFilter = z.output<typeof contentFilter>;

/** True where the filter leaves everything in that is not archived. */
export function isWholeContent(filter: ContentFilter): boolean {
  return Object.values(filter).every((value) => value === "");
}

/** A filter as an address holds it: what is not asked for is left out. */
export function contentSearch(filter: ContentFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
}
