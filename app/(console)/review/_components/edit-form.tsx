"use client";
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ActionError } from "#core/errors/action-result.ts";
import { countGraphemes } from "#core/text/graphemes.ts";

/** A reviewer's own wording of a candidate. */
export interface Draft {
  candidateId: string;
  title: string;
  body: string;
}

/** The form that the bar's button sends. */
export const EDIT_FORM = "edit-form";

interface Props {
  draft: Draft;
  error: ActionError | null;
  /** Somebody decided on the item while this was written. */
  decided: boolean;
  onDraft: (draft: Draft) => void;
  onSave: () => void;
  onCancel: () => void;
}

/** The wording at work: what the reader would see follows it beside. It is kept whatever the server answers. */
export function EditForm(props: Props) {
  const { draft, error, decided, onDraft, onSave, onCancel } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!decided) onSave();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && !decided) onSave();
  };
  const long = (text: string) => `${countGraphemes(text)} characters`;
  return (
    <form
      ref={form}
      id={EDIT_FORM}
      onSubmit={save}
      onKeyDown={press}
      aria-label="Edit and approve"
      className="grid gap-3 rounded-lg border border-accent bg-surface p-3"
    >
      <FormError error={error} />
      {decided && (
        <Callout tone="warning">
          The item is decided, see above. Your wording is kept here: copy it, or undo that decision and
          approve yours.
        </Callout>
      )}
      <Field label="Title" hint={long(draft.title)} error={error?.fields.title}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={draft.title}
            maxLength={1_000}
            onChange={(event) => onDraft({ ...draft, title: event.target.value })}
          />
        )}
      </Field>
      <Field label="Body" hint={long(draft.body)} error={error?.fields.body}>
        {(control) => (
          <Textarea
            {...control}
            value={draft.body}
            maxLength={2_000}
            onChange={(event) => onDraft({ ...draft, body: event.target.value })}
          />
        )}
      </Field>
    </form>
  );
}
