import "server-only";
import { finished, pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from } from "pg-copy-streams";
import { env } from "../env.ts";
import type { OutcomePlace } from "./outcome-arms.ts";
import { type LoadedCounts, settleStaged } from "./outcome-settle.ts";
import { OutcomeSpill } from "./outcome-spill.ts";

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
  #count = 0;
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
    let [straight, spilled] = ["", ""];
    for (const { armId, day, message, delivered, clicked, optedOut, line } of rows) {
      const figures = `${armId}\t${day}\t${message}\t${delivered}\t${clicked}\t${optedOut ?? "\\N"}\t`;
      straight += `${figures}${this.#loadId}\n`;
      spilled += `${figures}${line}\n`;
      const key = `${armId} ${day}`;
      this.#days.set(key, (this.#days.get(key) ?? 0) | (message === 0 ? 1 : 2));
    }
    this.#count += rows.length;
    if (rows.length === 0) return;
    await this.#spill.write(spilled);
    // After the first refusal the rows wait in the file alone.
    if (this.#failure) return;
    await new Promise<void>((done) => {
      this.#rows.write(straight, (error) => {
        if (error) this.#failure ??= error;
        done();
      });
    });
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
      return { added: this.#count, replaced: 0, unchanged: 0, refused: [] };
    await this.#client.query("ROLLBACK TO SAVEPOINT before_copy");
    await this.#client.query(`CREATE TEMP TABLE staged ON COMMIT DROP AS
      SELECT ${COLUMNS}, 0 AS line FROM "Outcome" WITH NO DATA`);
    await pipeline(await this.#spill.read(), this.#client.query(from("COPY staged FROM STDIN")));
    await this.#client.query("ANALYZE staged");
    return settleStaged(this.#client, this.#loadId, this.#replace);
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
