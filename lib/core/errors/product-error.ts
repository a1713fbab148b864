/** What kind of refusal a person meets; each has one HTTP status. */
export const PRODUCT_ERROR_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  "wrong-method": 405,
  conflict: 409,
  "too-large": 413,
  unprocessable: 422,
  "too-many": 429,
  unavailable: 503,
} as const;
export type ProductErrorCode = keyof typeof PRODUCT_ERROR_STATUS;

/**
 * An expected refusal: its message is written for the person who meets it (what happened, what to do) and may be
 * shown as it is. Anything else that is thrown is a fault: it is logged once and shown as “something went wrong”.
 */
export class ProductError extends Error {
  readonly code: ProductErrorCode;
  /** Messages by form field, for `invalid`. */
  readonly fields: Record<string, string>;

  constructor(code: ProductErrorCode, message: string, fields: Record<string, string> = {}) {
    super(message);
    this.name = "ProductError";
    this.code = code;
    this.fields = fields;
  }
}

/** The thing named does not exist, or not for this person; the two are not told apart. */
export function notFound(noun: string): ProductError {
  return new ProductError(
    "not-found",
    `This ${noun} does not exist. It may have been removed, or the link is wrong.`,
  );
}

/** Someone or something changed it first. Nothing was saved. */
export function conflict(message: string): ProductError {
  return new ProductError("conflict", message);
}
