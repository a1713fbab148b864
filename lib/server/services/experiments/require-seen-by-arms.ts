import "server-only";
import { conflict } from "#core/errors/product-error.ts";
import type { ArmFit } from "#core/experiments/fits/arm-fit.ts";

/** What whoever asks saw to not fit, and whether that was under the format's usual settings. */
interface Seen {
  seen: number;
  usual: boolean;
}

/**
 * Nothing is left out of the arms' files that whoever asks did not see: returns how many messages are. Null for a format
 * that takes every message. Throws `conflict` that names the first misfit with its arm and reasons, and says what to do.
 */
export function requireSeenByArms(name: string, fit: ArmFit | null, { seen, usual }: Seen): number {
  const leftOut = fit ? fit.messages - fit.fits : 0;
  if (leftOut === 0 && seen === 0) return 0;
  if (!fit || leftOut === 0)
    throw conflict(`Every message fits into ${name}. Fetch the file without leaveOut, or with leaveOut=0.`);
  const { messages } = fit;
  if (fit.fits === 0)
    throw conflict(
      `${firstMisfit(name, fit)} ${messages === 1 ? "It is the only message, so there is nothing to send." : `None of the ${number(messages)} messages fits, so there is nothing to send.`} CSV and JSON Lines take every text.`,
    );
  if (leftOut === seen) return leftOut;
  const where = usual
    ? "under “Fits into” on the experiment's page"
    : "under these settings on the campaign's page";
  const [does, them] = leftOut === 1 ? ["does", "it"] : ["do", "them"];
  throw conflict(
    `${firstMisfit(name, fit)} ${number(leftOut)} of ${number(messages)} messages ${does} not fit. See which and why ${where}, then fetch the file with leaveOut=${leftOut}, which leaves ${them} out of the file of every arm.`,
  );
}

function firstMisfit(name: string, { misfits }: ArmFit): string {
  const [{ externalId, texts }] = misfits as [ArmFit["misfits"][number]];
  const { arm, reasons } = texts[0]!;
  const saying = arm === null ? "" : ` as the arm “${arm}” says it`;
  return `${externalId} does not fit into ${name}${saying}: ${reasons.join("; ")}.`;
}

function number(count: number): string {
  return count.toLocaleString("en");
}
