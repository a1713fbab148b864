import { readFile } from "node:fs/promises";
import { z } from "zod";

const attachment = z.object({ name: z.string(), path: z.string().optional() });
const result = z.object({ status: z.string(), attachments: z.array(attachment).default([]) });
const spec = z.object({ title: z.string(), tests: z.array(z.object({ results: z.array(result) })) });
type Suite = { specs?: z.output<typeof spec>[] | undefined; suites?: Suite[] | undefined };
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec).optional(), suites: z.array(suite).optional() }),
);

/** A try of a journey that failed, and what its page showed then (empty where nothing is on record). */
export interface FailedTry {
  title: string;
  /** A later try of the same journey went well. */
  unsteady: boolean;
  shown: string;
}

/** The failed tries in a report of Playwright's JSON reporter. */
export async function failedTries(report: unknown): Promise<FailedTry[]> {
  const specs = specsOf(suite.parse(report));
  const tries = specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ results }) => {
      const unsteady = results.at(-1)?.status === "passed";
      return results
        .filter(({ status }) => status !== "passed" && status !== "skipped")
        .map(({ attachments }) => ({
          title,
          unsteady,
          path: attachments.find((one) => one.name === "error-context")?.path,
        }));
    }),
  );
  return Promise.all(
    tries.map(async ({ path, ...one }) => ({ ...one, shown: path ? await shownIn(path) : "" })),
  );
}

function specsOf({ specs = [], suites = [] }: Suite): z.output<typeof spec>[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Of Playwright's notes on a failure: from the error to the end of the page's outline. */
async function shownIn(path: string): Promise<string> {
  const notes = await readFile(path, "utf8").catch(() => "");
  return notes
    .replace(/^[\s\S]*?# Error details/, "")
    .replace(/\n# Test source[\s\S]*$/, "")
    .trim();
}
