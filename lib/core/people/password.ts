import { z } from "zod";

/** NIST SP 800-63B: length matters, composition rules do not. */
export const PASSWORD_RULE = { min: 10, max: 128 } as const;

export const password = z
  .string()
  .min(PASSWORD_RULE.min, `Use at least ${PASSWORD_RULE.min} characters`)
  .max(PASSWORD_RULE.max, `Use at most ${PASSWORD_RULE.max} characters`);
