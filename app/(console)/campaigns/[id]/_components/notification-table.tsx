"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { StyleName } from "#components/candidates/style-names.tsx";

/** What a row needs, whichever list it comes from. */
export interface NotificationRow {
  itemId: string;
  title: string;
  body: string;
  language: string;
  categoryKey: string | null;
  decider: string;
  externalId: string;
}

interface Props<R extends NotificationRow> {
  label: string;
  rows: R[];
  /** Chosen items; leave out where nothing can be chosen. */
  chosen?: ReadonlySet<string>;
  onChoose?: (itemId: string, chosen: boolean) => void;
  /** Asks for the page after, when its place comes into sight. */
  onEnd?: () => void;
  /** A remark beside a row's text, such as “decided anew”. */
  mark?: (row: R) => ReactNode;
  /** How many rows there are in all, loaded or not. */
  total: number;
}

const ROW_HEIGHT = 56;

/** Notifications in one long list, each text in full: only the rows in sight are in the page, however many there are. */
export function NotificationTable<R extends NotificationRow>(props: Props<R>) {
  const { label, rows, chosen, onChoose, onEnd, mark, total } = props;
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    getItemKey: (index) => rows[index]!.itemId,
  });
  const shown = list.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= rows.length - 20 && rows.length > 0) onEnd?.();
  }, [last, rows.length, onEnd]);

  return (
    <section
      ref={box}
      aria-label={label}
      tabIndex={0}
      className="max-h-[60vh] overflow-auto rounded-lg border border-border bg-surface"
      // Its place is kept while the rows are on their way.
      style={{ minHeight: `min(60vh, ${total * ROW_HEIGHT}px)` }}
    >
      <ul className="relative" style={{ height: list.getTotalSize() }}>
        {shown.map((place) => {
          const row = rows[place.index]!;
          return (
            <li
              key={place.key}
              aria-setsize={total}
              aria-posinset={place.index + 1}
              className="absolute inset-x-0 flex items-center gap-3 border-border border-b px-3 py-2"
              ref={list.measureElement}
              data-index={place.index}
              style={{ minHeight: ROW_HEIGHT, transform: `translateY(${place.start}px)` }}
            >
              {chosen && onChoose && (
                <input
                  type="checkbox"
                  className="size-4 shrink-0 accent-accent"
                  checked={chosen.has(row.itemId)}
                  onChange={(event) => onChoose(row.itemId, event.target.checked)}
                  aria-label={`Choose “${row.title || row.body}”`}
                />
              )}
              <RowText row={row} mark={mark?.(row)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function RowText<R extends NotificationRow>({ row, mark }: { row: R; mark: ReactNode }) {
  return (
    <>
      <div className="min-w-0 flex-1">
        <p dir="auto" className="break-words font-medium">
          {row.title || row.body}
        </p>
        <p dir="auto" className="whitespace-pre-line break-words text-muted">
          {row.title ? row.body : ""}
        </p>
      </div>
      {mark}
      <div className="hidden w-36 shrink-0 text-right text-muted text-xs sm:block">
        <p className="truncate">
          {row.categoryKey ? <StyleName of={row.categoryKey} /> : "Human line"} · {row.language}
        </p>
        <p className="truncate">{`Approved by ${row.decider}`}</p>
      </div>
    </>
  );
}
