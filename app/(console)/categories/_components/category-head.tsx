"use client";
import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { FormError } from "#components/ui/form-error.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { CategoryDetail } from "#core/prompts/category-view.ts";
import { changeCategoryAction, retireCategoryAction } from "../actions.ts";

/** Renames a style, or takes it out of new runs and brings it back. */
export function CategoryHead({ category }: { category: CategoryDetail }) {
  const { id, name, description, status } = category;
  const [editing, setEditing] = useState(false);
  const { run, pending, error } = useAct();
  const retired = status === "retired";
  // What the form was filled with, so that a change which someone else made meanwhile is not overwritten.
  const [seen, setSeen] = useState({ name, description });
  const stale = error?.code === "conflict";
  const edit = () => {
    setSeen({ name, description });
    setEditing(true);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = { name: String(form.get("name")), description: String(form.get("description")) };
    run(
      () => changeCategoryAction({ id, ...given, seen: stale ? { name, description } : seen }),
      () => "The style was renamed",
      () => setEditing(false),
    );
  };
  const retire = () =>
    run(
      () => retireCategoryAction({ id, retired: !retired }),
      () => (retired ? "The style is in use again" : "Retired: new runs leave this style out"),
    );
  if (editing) {
    return (
      <form onSubmit={save} aria-label="Name and description" className="grid w-full max-w-xl gap-3">
        <Field label="Name" error={error?.fields.name}>
          {(control) => <Input {...control} name="name" autoFocus defaultValue={name} maxLength={60} />}
        </Field>
        <Field label="Description" error={error?.fields.description}>
          {(control) => <Input {...control} name="description" defaultValue={description} maxLength={300} />}
        </Field>
        <FormError error={error} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton look="primary" busy={pending}>
            {stale ? "Save mine all the same" : "Save the name"}
          </SubmitButton>
          <Button onClick={() => setEditing(false)}>Keep as it was</Button>
        </div>
      </form>
    );
  }
  return (
    <div className="flex flex-col items-end gap-2">
      <div className="flex gap-2">
        <Button onClick={edit}>Rename</Button>
        <Button busy={pending} onClick={retire}>
          {retired ? "Bring back" : "Retire the style"}
        </Button>
      </div>
      {error && <Callout tone="danger">{error.message}</Callout>}
    </div>
  );
}
