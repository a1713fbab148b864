import type { SendRule } from "./send-rule.ts";

/** What a rule asks for, one sentence each. */
export function ruleWords(rule: SendRule): string[] {
  const words: string[] = [];
  if (rule.quietFrom !== null) {
    const unless = rule.nightOptIn ? ", unless readers agreed to pushes at night" : "";
    words.push(`Nothing from ${rule.quietFrom} to ${rule.quietUntil}${unless}`);
  }
  if (rule.prefix !== "") words.push(`Begins with “${rule.prefix}”`);
  if (rule.needsOptIn) words.push("Readers agreed to promotional pushes");
  return words;
}
