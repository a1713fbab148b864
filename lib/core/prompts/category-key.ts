import { z } from "zod";

/** A category's key: what exports, links and the command line call it. Lower case, digits and single hyphens. */
export const categoryKey = z
  .string()
  .trim()
  .max(40)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "Use lower-case letters, digits and single hyphens, such as social-proof",
  );
