import type { NotificationText } from "../../candidates/candidate.ts";
import type { TextSpan } from "../../guardrails/guardrail.ts";

/** Turns offsets in `notificationLine(text)` back into offsets in the title or the body. */
export function lineSpans(text: NotificationText): (start: number, end: number) => TextSpan {
  const [title, body] = [text.title.trim(), text.body.trim()];
  const titleStart = text.title.indexOf(title);
  const bodyStart = text.body.indexOf(body);
  const bodyAt = title === "" ? 0 : title.length + 1;
  return (start, end) =>
    title !== "" && start < title.length
      ? { field: "title", start: start + titleStart, end: end + titleStart }
      : { field: "body", start: start - bodyAt + bodyStart, end: end - bodyAt + bodyStart };
}
