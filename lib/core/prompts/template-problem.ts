/** What Liquid says, and how a person reads it. The first that fits counts. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/limit exceeded/, "the template does too much work, perhaps a loop without an end. Make it shorter"],
  [/^tag (\{%.*) not closed$/, "$1 is never closed"],
  [/^tag "(.*)" not found$/, "there is no tag “$1”"],
  [/^undefined filter: (.*)$/, "there is no filter “$1”"],
];

/** An exception of the Liquid engine as a sentence with its line: `Line 2: {% if item.title %} is never closed.` */
export function templateProblem(error: unknown): string {
  const [first = ""] = (error as Error).message.split("\n");
  const line = /, line:(\d+), col:\d+/.exec(first);
  const said = line ? first.slice(0, line.index) : first;
  const [pattern, words] = WORDS.find(([known]) => known.test(said)) ?? [/^.*$/, "$&"];
  const sentence = said.match(pattern)![0].replace(pattern, words);
  return `${line ? `Line ${line[1]}: ${sentence}` : capitalised(sentence)}.`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
