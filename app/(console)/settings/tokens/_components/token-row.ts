import type { KnownToken } from "#core/personalisation/known-token.ts";

/** A token as it stands in the table; its version guards a change. */
export type TokenRow = KnownToken & { id: string; version: number };
