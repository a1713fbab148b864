"use client";

import { clsx } from "clsx";
import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { isNarrowed, type QueueFilter, queueFilter } from "#core/review/queue-filter.ts";
import type { ReviewFacets } from "#server/services/review/read-bulk.ts";

interface Props {
  filter: QueueFilter;
  facets: ReviewFacets;
  onChange: (filter: QueueFilter) => void;
}

const SORTS = {
  open: "Oldest first",
  approved: "Last decided first",
  rejected: "Last decided first",
} as const;

/** What the queue shows, and in which order. Everything chosen here stands in the address. */
export function QueueFilters({ filter, facets, onChange }: Props) {
  const [more, setMore] = useState(false);
  const set = (part: Partial<QueueFilter>) => onChange(queueFilter.parse({ ...filter, ...part }));
  return (
    <search className="grid gap-1.5 px-2.5 pb-2">
      <div className="grid grid-cols-2 gap-1.5">
        <Choice
          label="Show"
          value={filter.status}
          onChange={(status) => set({ status: status as QueueFilter["status"] })}
        >
          <option value="open">To review</option>
          <option value="approved">Approved</option>
          <option value="rejected">Rejected</option>
        </Choice>
        <Choice
          label="Order"
          value={filter.sort}
          onChange={(sort) => set({ sort: sort as QueueFilter["sort"] })}
        >
          <option value="">{SORTS[filter.status]}</option>
          <option value="certain">Most certain first</option>
          <option value="unsure">Least certain first</option>
        </Choice>
      </div>
      <div className="flex gap-1.5">
        <SearchField text={filter.text} onText={(text) => set({ text })} />
        <Button
          aria-expanded={more}
          aria-label="More filters"
          className={clsx("h-8 w-8 shrink-0 px-0!", isNarrowed({ ...filter, text: "" }) && "text-accent!")}
          onClick={() => setMore(!more)}
        >
          <SlidersHorizontal aria-hidden className="size-4" />
        </Button>
      </div>
      {more && (
        <div className="grid gap-1.5">
          <Choice label="Run" value={filter.run} onChange={(run) => set({ run })}>
            <option value="">Any run</option>
            {facets.runs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
          <div className="grid grid-cols-2 gap-1.5">
            <Choice
              label="Style of the top candidate"
              value={filter.style}
              onChange={(style) => set({ style })}
            >
              <option value="">Any style</option>
              {known(facets.styles, filter.style)}
            </Choice>
            <Choice label="Language" value={filter.language} onChange={(language) => set({ language })}>
              <option value="">Any language</option>
              {known(facets.languages, filter.language)}
            </Choice>
          </div>
          <Choice
            label="Guardrails of the top candidate"
            value={filter.level}
            onChange={(level) => set({ level: level as QueueFilter["level"] })}
          >
            <option value="">Any guardrails</option>
            <option value="pass">All pass</option>
            <option value="warn">One warns</option>
            <option value="none">All candidates blocked</option>
          </Choice>
        </div>
      )}
      {isNarrowed(filter) && (
        <Button
          look="quiet"
          className="h-6 justify-start px-1! text-xs"
          onClick={() => onChange(queueFilter.parse({ status: filter.status, sort: filter.sort }))}
        >
          Filtered: <span className="text-accent underline underline-offset-2">Clear the filter</span>
        </Button>
      )}
    </search>
  );
}

const known = (values: readonly string[], present: string) =>
  [...new Set([...values, present])].filter(Boolean).map((value) => <option key={value}>{value}</option>);

function Choice(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <Select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      className="h-8 min-w-0 px-1.5 text-xs"
    >
      {props.children}
    </Select>
  );
}

const PAUSE_MS = 250;

/** Searches once the typing pauses. */
function SearchField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed.trim() === text) return;
    const wait = setTimeout(() => onText(typed), PAUSE_MS);
    return () => clearTimeout(wait);
  }, [typed, text, onText]);
  return (
    <Input
      type="search"
      id="queue-search"
      aria-label="Find an item"
      placeholder="Find an item"
      value={typed}
      maxLength={200}
      onChange={(event) => setTyped(event.target.value)}
      className="h-8 min-w-0"
    />
  );
}
