import type { ChatBody } from "./chat-body.ts";
import { judgedAnswer } from "./judged-answer.ts";
import { writtenFor } from "./written-answers.ts";

const OPENINGS = ["", "Today: ", "Look: ", "In short: ", "Read: ", "Fresh: ", "Here: ", "Worth it: "];

/** What the stand-in writes or says: a verdict where it is asked to judge, else candidates. */
export function answerFor(body: ChatBody): string {
  return judgedAnswer(body) ?? candidatesFor(body);
}

/** Candidates made of the words of the item in the prompt: different from each other, the same for the same prompt. */
function candidatesFor(body: ChatBody): string {
  const system = body.messages[0]!.content;
  const { item } = JSON.parse(body.messages.at(-1)!.content) as { item: { title: string; text: string } };
  const wanted = Number(/Write (\d+) notification/.exec(system)?.[1] ?? 1);
  const limit = (field: string, usual: number) =>
    Number(new RegExp(`${field} of at most (\\d+)`).exec(system)?.[1] ?? usual);
  const style = /^Style: (.+)\.$/m.exec(system)?.[1] ?? "";
  const sentences = (item.text || item.title).split(/(?<=[.!?。！？])\s*/).filter(Boolean);
  const written = writtenFor(item.title, style);
  const made = Array.from({ length: wanted }, (_, index) => ({
    title: cut(
      `${OPENINGS[(index + style.length) % OPENINGS.length]}${item.title || sentences[0]}`,
      limit("title", 40),
    ),
    body: cut(sentences[(index + style.length) % sentences.length]!, limit("body", 120)),
  }));
  const candidates = made.map((text, index) => written[index] ?? text);
  return JSON.stringify({ candidates });
}

function cut(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join("")
        .trimEnd()}…`;
}
