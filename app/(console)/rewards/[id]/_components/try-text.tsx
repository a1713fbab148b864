"use client";

import { type FormEvent, useState, useTransition } from "react";
import { type TriedTexts, tryTexts } from "#client/queries/rewards.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { TextFields } from "./text-fields.tsx";
import { TriedResult } from "./tried-result.tsx";

const NOTHING = { title: "", body: "" };

/** Any text, scored and explained by this model; a second one shows why one is ahead. Nothing is saved. */
export function TryText({ modelId }: { modelId: string }) {
  const [first, setFirst] = useState(NOTHING);
  const [second, setSecond] = useState<typeof NOTHING | null>(null);
  const [item, setItem] = useState({ ...NOTHING, language: "en" });
  const [result, setResult] = useState<TriedTexts | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await tryTexts({ modelId, item, first, second });
      setError(answer.ok ? null : answer.error.message.replace(/^(first|second): /, ""));
      if (answer.ok) setResult(answer.data);
    });
  };
  return (
    <section aria-labelledby="try" className="min-w-0">
      <h2 id="try" className="font-semibold">
        Try a text
      </h2>
      <p className="pb-3 text-muted">What this model would say of it, and why. Nothing is saved.</p>
      <div className="grid gap-6 rounded-lg border border-border bg-surface p-4 lg:grid-cols-2">
        <form onSubmit={submit} className="grid content-start gap-3">
          <TextFields legend={second ? "First text" : "Text"} text={first} onChange={setFirst} />
          {second && <TextFields legend="Second text" text={second} onChange={setSecond} />}
          <details>
            <summary className="w-fit cursor-pointer text-muted">
              The item that it is for (if you like)
            </summary>
            <div className="grid gap-3 pt-2">
              <Field label="Item’s title">
                {(control) => (
                  <Input
                    {...control}
                    value={item.title}
                    maxLength={1_000}
                    onChange={(event) => setItem({ ...item, title: event.target.value })}
                  />
                )}
              </Field>
              <Field label="Item’s text">
                {(control) => (
                  <Textarea
                    {...control}
                    value={item.body}
                    maxLength={8_000}
                    onChange={(event) => setItem({ ...item, body: event.target.value })}
                  />
                )}
              </Field>
            </div>
          </details>
          {error && <Callout tone="danger">{error}</Callout>}
          <div className="flex flex-wrap gap-2">
            <SubmitButton look="primary" busy={pending}>
              {second ? "Compare" : "Score"}
            </SubmitButton>
            <Button onClick={() => setSecond(second ? null : NOTHING)}>
              {second ? "Take the second text out" : "Compare with a second text"}
            </Button>
          </div>
        </form>
        <div aria-live="polite" className="min-w-0">
          {result ? (
            <TriedResult result={result} />
          ) : (
            <p className="text-muted">
              The score stands here, with the words that raise and lower it marked in the text.
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
