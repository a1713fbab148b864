import "server-only";
import { finished, pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from } from "pg-copy-streams";
import { env } from "../env.ts";
import type { OutcomePlace } from "./outcome-arms.ts";
import { type SettledCounts, settleStaged } from "./outcome-settle.ts";
import { OutcomeSpill } from "./outcome-spill.ts";

export type LoadedCounts = Omit<SettledCounts, "refused"> & {
  /** Rows that the tables refuse, with the reason. */
  refused: { line: number; reason: string; day: string }[];
};

/** A good row with its place. */
export interface PlacedOutcome extends OutcomePlace {
  line: number;
  day: string;
  delivered: number;
  clicked: number;
  optedOut: number | null;
}

const UNIQUE_VIOLATION = "23505";
const COLUMNS = `"armId", day, message, delivered, clicked, "optedOut"`;

/**
 * A load of outcomes: one transaction on a connection of its own. Most files are of days that have no figures yet, so the
 * rows are copied straight into their table, nearly as fast as the database takes them; a copy of them is kept in a file.
 * Where that meets what stands already, it is taken back, and the rows are settled from the file one question at a time.
 */
export class OutcomeCopy {
  readonly #client: Client;
  readonly #loadId: number;
  readonly #replace: boolean;
  readonly #spill = new OutcomeSpill();
  readonly #rows: ReturnType<typeof from>;
  #failure: (Error & { code?: string }) | null = null;
  /** Line in the file of each row that was copied. */
  readonly #lines: number[] = [];
  #lastTold = "";
  /** How a day of an arm is told: 1 for all items together, 2 by item, 3 both ways. */
  readonly #days = new Map<string, number>();

  private constructor(client: Client, loadId: number, replace: boolean) {
    this.#client = client;
    this.#loadId = loadId;
    this.#replace = replace;
    this.#rows = client.query(from(`COPY "Outcome" (${COLUMNS}, "loadId") FROM STDIN`));
    this.#rows.on("error", (error) => {
      this.#failure ??= error;
    });
  }

  static async begin(loadId: number, replace: boolean): Promise<OutcomeCopy> {
    const client = new Client({
      connectionString: env().DATABASE_URL,
      application_name: "pushgen-outcomes",
    });
    // What breaks the connection is told by the query that waits for it.
    client.on("error", () => {});
    await client.connect();
    await client.query("BEGIN");
    await client.query("SAVEPOINT before_copy");
    return new OutcomeCopy(client, loadId, replace);
  }

  async write(rows: readonly PlacedOutcome[]): Promise<void> {
    let text = "";
    for (const { armId, day, message, delivered, clicked, optedOut, line } of rows) {
      text += `${armId}\t${day}\t${message}\t${delivered}\t${clicked}\t${optedOut ?? "\\N"}\t${this.#loadId}\n`;
      this.#lines.push(line);
      this.#tell(armId, day, message === 0 ? 1 : 2);
    }
    if (rows.length === 0) return;
    const bytes = Buffer.from(text, "latin1");
    await Promise.all([this.#spill.write(bytes), this.#copy(bytes)]);
  }

  /** Puts all rows in their place. Throws what broke the copy, if it is not that figures stand already. */
  async settle(): Promise<LoadedCounts> {
    if (!this.#failure) {
      this.#rows.end();
      await finished(this.#rows).catch((error) => {
        this.#failure ??= error;
      });
    }
    if (this.#failure && this.#failure.code !== UNIQUE_VIOLATION) throw this.#failure;
    if (!this.#failure && !(await this.#isToldTwice()))
      return { added: this.#lines.length, replaced: 0, unchanged: 0, refused: [] };
    await this.#client.query("ROLLBACK TO SAVEPOINT before_copy");
    await this.#client.query(`CREATE TEMP TABLE staged ("armId" int, day date, message int, delivered int, clicked int,
      "optedOut" int, "loadId" int, place int GENERATED ALWAYS AS IDENTITY) ON COMMIT DROP`);
    const staging = from(`COPY staged (${COLUMNS}, "loadId") FROM STDIN`);
    await pipeline(await this.#spill.read(), this.#client.query(staging));
    await this.#client.query("ANALYZE staged");
    const { refused, ...counts } = await settleStaged(this.#client, this.#loadId, this.#replace);
    return {
      ...counts,
      refused: refused.map(({ place, ...one }) => ({ ...one, line: this.#lines[place - 1]! })),
    };
  }

  /** Runs a statement in the load's transaction. */
  async query<T>(sql: string, values: unknown[]): Promise<T[]> {
    return (await this.#client.query(sql, values)).rows as T[];
  }

  async commit(): Promise<void> {
    await this.#client.query("COMMIT");
    await this.#client.end();
    await this.#spill.remove();
  }

  /** Nothing of the load stays. */
  async abandon(): Promise<void> {
    this.#rows.destroy();
    // A connection in the middle of a copy cannot be asked anything more: closing it rolls back.
    await this.#client.end().catch(() => {});
    await this.#spill.remove();
  }

  /** After the first refusal the rows wait in the file alone. */
  #copy(bytes: Buffer): Promise<void> {
    if (this.#failure) return Promise.resolve();
    return new Promise((done) => {
      this.#rows.write(bytes, (error) => {
        if (error) this.#failure ??= error;
        done();
      });
    });
  }

  /** Remembers how a day is told; rows of one day of one arm mostly lie together. */
  #tell(armId: number, day: string, how: number): void {
    const told = `${armId} ${day}`;
    if (told === this.#lastTold && this.#days.get(told) === how) return;
    this.#lastTold = told;
    this.#days.set(told, (this.#days.get(told) ?? 0) | how);
  }

  /** Whether a day is told both by item and for all together, in the file or with what stood before. */
  async #isToldTwice(): Promise<boolean> {
    const days = [...this.#days];
    if (days.some(([, told]) => told === 3)) return true;
    const { rowCount } = await this.#client.query(
      `SELECT 1 FROM unnest($1::int[], $2::text[], $3::bool[]) AS d(arm, day, whole)
       WHERE EXISTS (SELECT 1 FROM "Outcome" o
         WHERE o."armId" = d.arm AND o.day = d.day::date AND (o.message = 0) <> d.whole) LIMIT 1`,
      [
        days.map(([key]) => Number(key.split(" ")[0])),
        days.map(([key]) => key.split(" ")[1]),
        days.map(([, told]) => told === 1),
      ],
    );
    return rowCount! > 0;
  }
}
