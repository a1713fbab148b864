import "server-only";
import { Prisma } from "../db/generated/client.ts";

/** Holds for a vote `v` that was not taken back, and for no undo. */
export const STANDS = Prisma.sql`v.choice <> 'undo' AND NOT EXISTS (SELECT 1 FROM "DuelVote" u WHERE u."undoesId" = v.id)`;
