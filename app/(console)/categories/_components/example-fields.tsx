"use client";
import { Plus, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { PromptExample } from "#core/prompts/prompt-version.ts";

const MOST = 10;

/** Examples of the style: what an item said, and the notification that was made of it. */
export function ExampleFields(props: {
  value: readonly PromptExample[];
  error?: string;
  onChange: (examples: PromptExample[]) => void;
}) {
  const { value, error, onChange } = props;
  const set = (at: number, part: Partial<PromptExample>) =>
    onChange(value.map((one, here) => (here === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="grid gap-3">
      <legend className="pb-1 font-medium">Examples</legend>
      {value.map((example, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: examples have no identity but their place
        <div key={at} className="grid gap-2 rounded-md border border-border bg-surface p-3">
          <div className="flex items-center justify-between">
            <span className="text-muted">Example {at + 1}</span>
            <Button
              look="quiet"
              aria-label={`Remove example ${at + 1}`}
              onClick={() => onChange(value.filter((_, here) => here !== at))}
            >
              <X aria-hidden className="size-4" />
            </Button>
          </div>
          <Textarea
            aria-label={`Item of example ${at + 1}`}
            placeholder="What the item says"
            rows={2}
            maxLength={2_000}
            value={example.source}
            onChange={(event) => set(at, { source: event.target.value })}
          />
          <Input
            aria-label={`Title of example ${at + 1}`}
            placeholder="Title"
            maxLength={200}
            value={example.title}
            onChange={(event) => set(at, { title: event.target.value })}
          />
          <Input
            aria-label={`Body of example ${at + 1}`}
            placeholder="Body"
            maxLength={500}
            value={example.body}
            onChange={(event) => set(at, { body: event.target.value })}
          />
        </div>
      ))}
      {error && <p className="text-danger">{error}</p>}
      {value.length < MOST && (
        <Button
          look="quiet"
          className="justify-self-start"
          onClick={() => onChange([...value, { source: "", title: "", body: "" }])}
        >
          <Plus aria-hidden className="size-4" />
          Add an example
        </Button>
      )}
    </fieldset>
  );
}
