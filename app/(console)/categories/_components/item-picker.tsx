"use client";
import { useQuery } from "@tanstack/react-query";
import { clsx } from "clsx";
import { useState } from "react";
import { itemsQuery } from "#client/queries/categories.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { ContentSummary } from "#core/content/content-view.ts";

/** The item that a prompt is shown with or tried on: the newest ones, or those that a search finds. */
export function ItemPicker(props: {
  chosen: ContentSummary | null;
  onChoose: (item: ContentSummary) => void;
}) {
  const [text, setText] = useState("");
  const found = useQuery(itemsQuery(text));
  const rows = found.data?.rows.slice(0, 6) ?? [];
  return (
    <div className="grid gap-2">
      <Field label="Item" hint={found.data && rows.length === 0 ? "No item matches" : undefined}>
        {(control) => (
          <Input
            {...control}
            type="search"
            placeholder="Find by title or id"
            maxLength={200}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {found.error && <Callout tone="danger">{found.error.message}</Callout>}
      <ul className="grid min-h-44 content-start overflow-hidden rounded-md border border-border bg-surface">
        {rows.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              aria-pressed={props.chosen?.id === item.id}
              onClick={() => props.onChoose(item)}
              className={clsx(
                "flex w-full items-baseline gap-2 px-2.5 py-1 text-left",
                props.chosen?.id === item.id ? "bg-accent-soft text-accent" : "hover:bg-sunken",
              )}
            >
              <span lang={item.language} className="min-w-0 flex-1 truncate">
                {item.title || item.excerpt}
              </span>
              <span className="text-xs">{item.language}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
