import "server-only";
import type { Db } from "./transaction.ts";

/** Writes down a manager's yes or no. A trigger refuses one that breaks four-eyes. */
export async function insertApproval(
  db: Db,
  data: {
    campaignId: string;
    verdict: "approved" | "returned";
    note: string;
    onePerson: boolean;
    approverId: string;
    approver: string;
    createdAt: Date;
  },
): Promise<void> {
  await db.approval.create({ data });
}
