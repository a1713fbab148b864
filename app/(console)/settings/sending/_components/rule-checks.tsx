import type { RuleRow } from "./rule-row.ts";

const CHECKS = [
  ["needsOptIn", "Needs readers who agreed to promotional pushes"],
  ["nightOptIn", "A separate consent to pushes at night lifts the quiet hours"],
  ["promotional", "Holds for promotional pushes alone"],
  ["active", "In force"],
] as const;

/** The yes-or-no parts of a rule. A new one is in force and holds for promotional pushes. */
export function RuleChecks({ rule }: { rule: RuleRow | null }) {
  return (
    <fieldset className="grid gap-2 sm:col-span-2">
      <legend className="sr-only">When the rule holds</legend>
      {CHECKS.map(([name, words]) => (
        <label key={name} className="flex items-center gap-2">
          <input
            type="checkbox"
            name={name}
            className="size-4 accent-accent"
            defaultChecked={rule ? rule[name] : name === "promotional" || name === "active"}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
