import { counted } from "../text/counted.ts";
import { type SendWindow, windowHasPassed } from "./send-window.ts";

export interface SubmissionFacts {
  audience: string;
  window: SendWindow | null;
  messages: number;
  /** Messages whose item was decided anew, reopened or archived since they were picked. */
  outdated: number;
  /** Messages whose tokens cannot be filled, and the first reasons. */
  tokens?: { messages: number; reasons: readonly string[] };
}

export type SubmissionNeed = "messages" | "outdated" | "tokens" | "audience" | "window";

/** One thing that a submission needs, and whether it is there. */
export interface SubmissionPoint {
  need: SubmissionNeed;
  met: boolean;
  /** What is there, or what is missing and how to mend it. */
  text: string;
}

/** Everything a submission needs, in the order in which a person would do it. It may go when all points are met. */
export function submissionPoints(facts: SubmissionFacts, now: Date): SubmissionPoint[] {
  const { messages, outdated, audience, window } = facts;
  const points: SubmissionPoint[] = [
    {
      need: "messages",
      met: messages > 0,
      text:
        messages > 0
          ? `${counted(messages, "notification")} picked`
          : "Pick at least one approved notification",
    },
    {
      need: "audience",
      met: audience !== "",
      text: audience !== "" ? "Audience named" : "Name the audience",
    },
    windowPoint(window, now),
  ];
  if (facts.tokens && facts.tokens.messages > 0)
    points.splice(1, 0, { need: "tokens", met: false, text: tokensText(facts.tokens) });
  if (outdated > 0) points.splice(1, 0, { need: "outdated", met: false, text: outdatedText(outdated) });
  return points;
}

/** What is missing, as one refusal, or null when nothing is. */
export function submissionRefusal(facts: SubmissionFacts, now: Date): string | null {
  const missing = submissionPoints(facts, now).filter((point) => !point.met);
  return missing.length === 0
    ? null
    : `Not ready to submit: ${missing.map((point) => point.text).join("; ")}.`;
}

function windowPoint(window: SendWindow | null, now: Date): SubmissionPoint {
  if (!window) return { need: "window", met: false, text: "Set the send window" };
  if (windowHasPassed(window, now))
    return { need: "window", met: false, text: "The send window has passed: set a new one" };
  return { need: "window", met: true, text: "Send window set" };
}

function outdatedText(outdated: number): string {
  const were = outdated === 1 ? "was" : "were";
  return `${counted(outdated, "notification")} ${were} decided anew since: bring the campaign up to date`;
}

function tokensText({ messages, reasons }: { messages: number; reasons: readonly string[] }): string {
  const have = messages === 1 ? "has" : "have";
  return `${counted(messages, "notification")} ${have} tokens that cannot be filled: ${reasons.join("; ")}`;
}
