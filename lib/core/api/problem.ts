import { z } from "zod";
import type { ActionError } from "../errors/action-result.ts";
import { PRODUCT_ERROR_STATUS, type ProductErrorCode } from "../errors/product-error.ts";

/** An error of the API (RFC 9457, application/problem+json). */
export const problem = z.object({
  type: z.string().describe("Names the kind of problem, such as urn:pushgen:problem:conflict"),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("What happened and what to do, in a sentence"),
  errors: z
    .array(z.object({ field: z.string(), message: z.string() }))
    .optional()
    .describe("What is wrong where in the request, as dotted paths"),
});
export type Problem = z.output<typeof problem>;

const TITLES: Record<ProductErrorCode | "fault", string> = {
  invalid: "The request is not valid",
  unauthenticated: "No valid API key",
  forbidden: "Not allowed",
  "not-found": "Not found",
  "wrong-method": "Not a method of this address",
  conflict: "Conflict",
  "too-large": "Too large",
  unprocessable: "Cannot be processed",
  "too-many": "Too many requests",
  unavailable: "Not available now",
  fault: "A fault on our side",
};

/** A refusal as a problem. */
export function toProblem(error: ActionError): Problem {
  const fields = Object.entries(error.fields).filter(([field]) => field !== "");
  return {
    type: `urn:pushgen:problem:${error.code}`,
    title: TITLES[error.code],
    status: error.code === "fault" ? 500 : PRODUCT_ERROR_STATUS[error.code],
    detail: error.message,
    ...(fields.length > 0 && { errors: fields.map(([field, message]) => ({ field, message })) }),
  };
}
