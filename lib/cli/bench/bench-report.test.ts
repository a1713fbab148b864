import { expect, test } from "vitest";
import { reportTable } from "./bench-report.ts";

test("a report is a table with its machine, spread and references", () => {
  const table = reportTable({
    bench: "reward",
    machine: { cores: 2, cpu: "Some CPU", node: "24.0.0" },
    on: "ten texts",
    figures: [
      {
        what: "reward",
        unit: "a second",
        median: 1234.5,
        least: 0.01234,
        most: 2e6,
        repeats: 9,
        by: { parse: 0.5 },
      },
      { what: "size", unit: "bytes", median: 7, least: 7, most: 7, repeats: 1 },
    ],
  });
  expect(table).toBe(
    `reward: 2 cores, Some CPU, Node 24.0.0; ten texts

| what   | median         | least–most       | repeats | by reference  |
| ------ | -------------- | ---------------- | ------- | ------------- |
| reward | 1,235 a second | 0.0123–2,000,000 | 9       | 0.500 × parse |
| size   | 7 bytes        |                  | 1       |               |
`,
  );
});
