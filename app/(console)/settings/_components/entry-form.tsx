"use client";

import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { Act } from "#client/use-act.ts";
import { AskOnce } from "#components/ui/ask-once.tsx";
import { Button } from "#components/ui/button.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

interface Props {
  label: string;
  /** What is saved, as it stands on the button: “rule”. */
  noun: string;
  act: Pick<Act, "pending" | "error">;
  onSave: (given: FormData) => void;
  onCancel: () => void;
  /** Takes an entry that exists out of the table; null where there is none yet. */
  takeOut: { question: string; onYes: () => void } | null;
  children: ReactNode;
}

/** The frame of a form that adds an entry to a table of the settings, or changes one. */
export function EntryForm({ label, noun, act, onSave, onCancel, takeOut, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  // It opens above a table that may be long: where it is, is where one types.
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(new FormData(event.currentTarget));
  };
  const { pending, error } = act;
  return (
    <form
      ref={form}
      onSubmit={submit}
      noValidate
      aria-label={label}
      className="flex flex-col gap-3 rounded-lg border border-strong bg-surface p-3"
    >
      {children}
      <FormError error={error} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton look="primary" busy={pending}>
          {`Save ${noun}`}
        </SubmitButton>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        {takeOut && (
          <AskOnce word="Take out" question={takeOut.question} busy={pending} onYes={takeOut.onYes} />
        )}
      </div>
    </form>
  );
}
