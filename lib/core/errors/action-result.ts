import type { ProductErrorCode } from "./product-error.ts";

/** What every server action and JSON route answers. */
export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ActionError };

export interface ActionError {
  code: ProductErrorCode | "fault";
  message: string;
  fields: Record<string, string>;
}
