"use client";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";

/** The reviewer's own wording of a candidate. */
export function EditForm(props: {
  title: string;
  body: string;
  busy: boolean;
  error?: string;
  onSave: (text: { title: string; body: string }) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState({ title: props.title, body: props.body });
  function save(event: FormEvent) {
    event.preventDefault();
    props.onSave(text);
  }
  return (
    <form
      onSubmit={save}
      aria-label="Edit and approve"
      className="flex max-w-xl flex-col gap-3 rounded-lg border border-border bg-surface p-4"
    >
      <Field label="Title">
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={text.title}
            onChange={(event) => setText({ ...text, title: event.target.value })}
          />
        )}
      </Field>
      <Field label="Body" error={props.error}>
        {(control) => (
          <Textarea
            {...control}
            value={text.body}
            onChange={(event) => setText({ ...text, body: event.target.value })}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={props.busy}>
          Approve this wording
        </Button>
        <Button onClick={props.onCancel}>Keep as it was</Button>
      </div>
    </form>
  );
}
