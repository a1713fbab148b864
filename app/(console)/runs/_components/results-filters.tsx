import { Select } from "#components/ui/select.tsx";
import type { ResultsFilter } from "#core/generation/results-filter.ts";
import type { RunStyle } from "#core/generation/run-view.ts";

/** What of the results is shown: one style, one verdict of the guardrails, or all. */
export function ResultsFilters(props: {
  filter: ResultsFilter;
  styles: readonly RunStyle[];
  onChange: (filter: ResultsFilter) => void;
}) {
  const { filter, styles, onChange } = props;
  return (
    <search className="flex flex-wrap gap-2">
      <Select
        aria-label="Style"
        value={filter.style}
        onChange={(event) => onChange({ ...filter, style: event.target.value })}
        className="w-auto!"
      >
        <option value="">All styles</option>
        {styles.map(({ key, name, version }) => (
          <option key={`${key} ${version}`} value={key}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label="Guardrails"
        value={filter.level}
        onChange={(event) => onChange({ ...filter, level: event.target.value as ResultsFilter["level"] })}
        className="w-auto!"
      >
        <option value="">Any verdict</option>
        <option value="pass">Passed</option>
        <option value="warn">With a warning</option>
        <option value="block">Blocked</option>
      </Select>
    </search>
  );
}
