import type { SendRule } from "#core/send-rules/send-rule.ts";

/** A rule as it stands in the table; its version guards a change. */
export type RuleRow = SendRule & { id: string; version: number };
