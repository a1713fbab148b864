import type { ChatBody } from "./chat-body.ts";

interface Text {
  title: string;
  body: string;
}

/** Characters by which a text must be shorter to be told as better. */
const CLEARLY = 4;

/**
 * A verdict, where two texts are to be compared; else null. It prefers the shorter one; of two about as long it likes the
 * one that stands first, as models do, unless they are just as long, which it calls a tie.
 */
export function judgedAnswer(body: ChatBody): string | null {
  const asked = JSON.parse(body.messages.at(-1)!.content) as { first?: Text; second?: Text };
  if (!asked.first || !asked.second) return null;
  const length = ({ title, body }: Text) => [...title, ...body].length;
  const longer = length(asked.first) - length(asked.second);
  const [better, reason] =
    longer === 0
      ? ["tie", "Both are as long."]
      : longer >= CLEARLY
        ? ["second", "The second is shorter."]
        : longer <= -CLEARLY
          ? ["first", "The first is shorter."]
          : ["first", "The first comes to the point."];
  return JSON.stringify({ reason, better });
}
