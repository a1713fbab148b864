import { z } from "zod";
import { instantOf, isTimeZone, WALL_TIME } from "./zoned-time.ts";

/** When a campaign may be sent: two instants, the start before the end. */
export interface SendWindow {
  from: Date;
  until: Date;
}

/** The longest window: a send that may happen at any time in half a year was not planned. */
const LONGEST_DAYS = 180;
const DAY = 86_400_000;

/**
 * A window as a form gives it: two wall-clock times and the IANA zone they are meant in. All empty is no window yet.
 * Becomes two instants; an error names its field.
 */
export const sendWindowInput = z
  .object({
    from: z.string().trim().max(16).default(""),
    until: z.string().trim().max(16).default(""),
    timeZone: z.string().trim().max(60).default("UTC"),
  })
  .transform((input, context): SendWindow | null => {
    if (input.from === "" && input.until === "") return null;
    const refuse = (field: keyof typeof input, message: string) => {
      context.addIssue({ code: "custom", path: [field], message, input });
      return z.NEVER;
    };
    if (!isTimeZone(input.timeZone)) return refuse("timeZone", "Choose a time zone from the list");
    const moment = (field: "from" | "until") => {
      if (input[field] === "") return refuse(field, "Give both the start and the end");
      if (!WALL_TIME.test(input[field]))
        return refuse(field, "Write it as date and time, such as 2026-11-24T09:00");
      return (
        instantOf(input[field], input.timeZone) ??
        refuse(field, `This time does not exist in ${input.timeZone}`)
      );
    };
    const from = moment("from");
    const until = moment("until");
    if (!(from instanceof Date) || !(until instanceof Date)) return z.NEVER;
    if (until <= from) return refuse("until", "The end has to come after the start");
    if (until.getTime() - from.getTime() > LONGEST_DAYS * DAY) {
      return refuse("until", `A window is at most ${LONGEST_DAYS} days long`);
    }
    return { from, until };
  });

/** Whether a window has ended, so that nothing can be sent in it any more. */
export function windowHasPassed(window: SendWindow, now: Date): boolean {
  return window.until <= now;
}
