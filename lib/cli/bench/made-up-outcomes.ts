import type { Client } from "pg";

const [MESSAGES, ARMS] = [1_000, 2];
export const BENCH_EXPERIMENT = "00000000-0000-7000-8000-00000000000b";

export interface OutcomeFiles {
  /** A CSV as a sender writes it, with items. */
  csv: Buffer;
  /** The same rows as a bare COPY takes them: arm, day, message, delivered, clicked, opted out. */
  plain: Buffer;
}

/** A running experiment of two arms and a thousand messages, written past the rules: only the load is to be measured. */
export async function madeUpExperiment(client: Client): Promise<void> {
  await client.query(`
    SET session_replication_role = replica;
    INSERT INTO "Experiment" (id, key, name, "campaignId", status, salt, "usualRate", "smallestLift", "tightestAt",
      "createdById", "createdBy")
    VALUES ('${BENCH_EXPERIMENT}', 'bench', 'Bench', '${BENCH_EXPERIMENT}', 'launched', 's', 0.03, 0.1, 5000, 'b', 'Bench');
    INSERT INTO "ExperimentArm" (id, "experimentId", key, position, "isControl", source, buckets)
    VALUES (1, '${BENCH_EXPERIMENT}', 'arm-1', 0, true, 'human', 5000), (2, '${BENCH_EXPERIMENT}', 'arm-2', 1, false, 'approved', 5000);
    INSERT INTO "ExperimentMessage" ("experimentId", number, "messageId", "itemId", "externalId")
    SELECT '${BENCH_EXPERIMENT}', n, uuidv7(), uuidv7(), 'item-' || n FROM generate_series(1, ${MESSAGES}) n;
    SET session_replication_role = origin;`);
}

/** So many rows of it, day by day; another round has other days, so that nothing stands there yet. */
export function madeUpOutcomes(rows: number, round: number): OutcomeFiles {
  const csv = ["experiment,arm,day,delivered,clicked,optedOut,item"];
  const plain: string[] = [];
  const days = rows / (MESSAGES * ARMS);
  for (let day = 0; day < days; day++) {
    const date = new Date(Date.UTC(2001 + round * 3, 0, 1 + day)).toISOString().slice(0, 10);
    for (let arm = 1; arm <= ARMS; arm++) {
      for (let message = 1; message <= MESSAGES; message++) {
        const delivered = 1_000 + ((day * 7 + message * 13 + arm) % 500);
        const [clicked, optedOut] = [delivered % 61, delivered % 3];
        csv.push(`bench,arm-${arm},${date},${delivered},${clicked},${optedOut},item-${message}`);
        plain.push(`${arm}\t${date}\t${message}\t${delivered}\t${clicked}\t${optedOut}`);
      }
    }
  }
  return { csv: Buffer.from(`${csv.join("\n")}\n`), plain: Buffer.from(`${plain.join("\n")}\n`) };
}
