import OpenAI from "openai";

/** What the bare loop is told: how many calls, how many at a time, and what to ask. */
export interface BareLoopOrder {
  url: string;
  key: string;
  calls: number;
  concurrency: number;
  messages: { role: "system" | "user"; content: string }[];
}

// The reference of the bench, in a process of its own: calls over the SDK, so many at a time, whose answers nobody reads.
// Prints the seconds of CPU time that the calls took.
const { url, key, calls, concurrency, messages } = JSON.parse(process.argv[2]!) as BareLoopOrder;
const openai = new OpenAI({ apiKey: key, baseURL: url });
let left = calls;
const before = process.cpuUsage();
async function loop(): Promise<void> {
  while (left-- > 0) await openai.chat.completions.create({ model: "stand-in", messages });
}
await Promise.all(Array.from({ length: concurrency }, loop));
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);
