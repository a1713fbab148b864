import type { NotificationText } from "../candidates/candidate.ts";
import { displayWidth, truncateToWidth } from "../text/display-width.ts";
import { PREVIEW_LIMITS, type PreviewLimit, type PreviewSurface } from "./preview-limits.ts";

export interface TruncatedText extends NotificationText {
  /** Whether something of the title, or of the body, does not show. */
  titleCut: boolean;
  bodyCut: boolean;
}

/** How a text looks on a surface: on one line per field, cut with an ellipsis where it does not fit. */
export function truncateFor(
  surface: PreviewSurface,
  text: NotificationText,
  limits: readonly PreviewLimit[] = PREVIEW_LIMITS,
): TruncatedText {
  const limit = limits.find((row) => row.surface === surface);
  if (!limit) throw new RangeError(`No preview limits for the surface ${surface}`);
  const title = oneLine(text.title);
  const body = oneLine(text.body);
  return {
    title: truncateToWidth(title, limit.title),
    body: truncateToWidth(body, limit.body),
    titleCut: displayWidth(title) > limit.title,
    bodyCut: displayWidth(body) > limit.body,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
