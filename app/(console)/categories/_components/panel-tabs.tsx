"use client";
import { clsx } from "clsx";
import type { KeyboardEvent } from "react";

/** Tabs with the usual keys: arrows go from one to the next. */
export function PanelTabs(props: {
  panels: readonly (readonly [id: string, name: string])[];
  current: string;
  onOpen: (id: string) => void;
}) {
  const { panels, current, onOpen } = props;
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const at = panels.findIndex(([id]) => id === current);
    const [next] = panels[(at + by + panels.length) % panels.length]!;
    onOpen(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label="Beside the editor"
      onKeyDown={step}
      className="flex border-b border-border"
    >
      {panels.map(([id, name]) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onOpen(id)}
          className={clsx(
            "-mb-px border-b-2 px-3 py-1.5",
            id === current ? "border-accent font-medium text-ink" : "border-transparent text-muted",
          )}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
