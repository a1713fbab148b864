import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from } from "pg-copy-streams";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { disconnect } from "#server/db/client.ts";
import { ensureDatabase } from "#server/db/embedded/ensure-database.ts";
import { migrate } from "#server/db/migrate.ts";
import { env, provideEnv } from "#server/env.ts";
import { countsByCategory, countsByDay } from "#server/repositories/outcome-counts.ts";
import { database } from "#server/repositories/transaction.ts";
import { loadOutcomes } from "#server/services/outcomes/load-outcomes.ts";
import { type BenchReport, machine } from "./bench-report.ts";
import { BENCH_EXPERIMENT, madeUpExperiment, madeUpOutcomes } from "./made-up-outcomes.ts";
import { spread } from "./measure.ts";

const ROWS = 1_000_000;
const ROUNDS = 3;
const PIECE = 64 * 1024;
const LOOKS = 5;
const BARE_SUM = 'SELECT sum(delivered), sum(clicked), sum("optedOut") FROM "Outcome"';

/**
 * How fast a million rows of outcomes load, from the bytes of a CSV to their place with every check, by the speed of a
 * bare COPY of the same rows into a table of the same columns with the same key. The two take turns, in a database of
 * their own that is dropped afterwards. After the first million: how long the figures of their experiment take, by a bare
 * sum over the table.
 */
export async function benchOutcomes(): Promise<BenchReport> {
  const name = `bench_${randomBytes(4).toString("hex")}`;
  const server = await ensureDatabase(env().PUSHGEN_DATA_DIR, { name });
  provideEnv({ DATABASE_URL: server.url, LOG_LEVEL: "warn" });
  const client = new Client({ connectionString: server.url, application_name: "pushgen-bench" });
  try {
    await migrate(server.url);
    await client.connect();
    await madeUpExperiment(client);
    const seconds = {
      copy: [] as number[],
      load: [] as number[],
      sum: [] as number[],
      figures: [] as number[],
    };
    for (let round = 0; round < ROUNDS; round++) {
      const { csv, plain } = madeUpOutcomes(ROWS, round);
      seconds.copy.push(await timed(() => bareCopy(client, plain)));
      seconds.load.push(await timed(() => load(csv)));
      if (round > 0) continue;
      for (let look = 0; look < LOOKS; look++) {
        seconds.sum.push(await timed(() => client.query(BARE_SUM)));
        seconds.figures.push(await timed(readFigures));
      }
    }
    const speeds = (times: number[]) => spread(times.map((time) => ROWS / time));
    const [copy, loaded] = [speeds(seconds.copy), speeds(seconds.load)];
    const [sum, figures] = [spread(seconds.sum), spread(seconds.figures)];
    return {
      bench: "outcomes",
      machine: machine(),
      on: `${ROWS.toLocaleString("en")} rows a file, ${ROUNDS} rounds in turns`,
      figures: [
        { what: "bare COPY", unit: "rows/s", ...copy },
        {
          what: "load with every check",
          unit: "rows/s",
          ...loaded,
          by: { "bare COPY": loaded.median / copy.median },
        },
        { what: "bare sum of a million rows", unit: "s", ...sum },
        {
          what: "figures of an experiment of a million rows",
          unit: "s",
          ...figures,
          by: { "bare sum": figures.median / sum.median },
        },
      ],
    };
  } finally {
    await client.end();
    await disconnect();
    await server.drop();
    await server.release();
  }
}

/** What the page of an experiment sums: by day, and by style. */
async function readFigures(): Promise<void> {
  await countsByDay(database(), BENCH_EXPERIMENT);
  await countsByCategory(database(), BENCH_EXPERIMENT);
}

async function bareCopy(client: Client, rows: Buffer): Promise<void> {
  await client.query(`CREATE TABLE bare ("armId" int, day date, message int, delivered int NOT NULL, clicked int NOT NULL,
    "optedOut" int, PRIMARY KEY ("armId", day, message))`);
  await pipeline(Readable.from(pieces(rows)), client.query(from("COPY bare FROM STDIN")));
  await client.query("DROP TABLE bare");
}

async function load(csv: Buffer): Promise<void> {
  const { added } = await loadOutcomes(COMMAND_LINE, {
    name: "bench.csv",
    chunks: Readable.from(pieces(csv)),
    replace: false,
  });
  if (added !== ROWS) throw new Error(`${added} of ${ROWS} rows were loaded`);
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
