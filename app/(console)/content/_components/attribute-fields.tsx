"use client";

import { Plus, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { CONTENT_LIMITS } from "#core/content/content-item.ts";
import type { ItemFields } from "./item-fields.ts";

type Attributes = ItemFields["attributes"];

/** Further facts of an item, as pairs of name and value. */
export function AttributeFields({
  value,
  error,
  onChange,
}: {
  value: Attributes;
  error?: string;
  onChange: (next: Attributes) => void;
}) {
  const set = (at: number, part: Partial<Attributes[number]>) =>
    onChange(value.map((pair, here) => (here === at ? { ...pair, ...part } : pair)));
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-medium">Attributes</legend>
      <p className="text-muted">Further facts that a prompt may use, such as kind, price or author.</p>
      {value.map((pair, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no identity but their place
        <div key={at} className="grid grid-cols-[1fr_2fr_auto] gap-2">
          <Input
            aria-label={`Name of attribute ${at + 1}`}
            value={pair.name}
            maxLength={100}
            onChange={(event) => set(at, { name: event.target.value })}
          />
          <Input
            aria-label={`Value of attribute ${at + 1}`}
            value={pair.value}
            maxLength={2_000}
            onChange={(event) => set(at, { value: event.target.value })}
          />
          <Button
            look="quiet"
            className="h-9"
            aria-label={`Remove attribute ${at + 1}`}
            onClick={() => onChange(value.filter((_, here) => here !== at))}
          >
            <X aria-hidden className="size-4" />
          </Button>
        </div>
      ))}
      {error && <p className="text-danger">{error}</p>}
      {value.length < CONTENT_LIMITS.attributes && (
        <Button
          look="quiet"
          className="justify-self-start"
          onClick={() => onChange([...value, { name: "", value: "" }])}
        >
          <Plus aria-hidden className="size-4" />
          Add an attribute
        </Button>
      )}
    </fieldset>
  );
}
