"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { CONTENT_LIMITS } from "#core/content/content-item.ts";
import { AttributeFields } from "./attribute-fields.tsx";
import type { ItemFields } from "./item-fields.ts";

interface Props {
  start: ItemFields;
  /** The external id of an item that exists stays: imports know it by that. */
  isNew: boolean;
  /** Messages by field. */
  errors: Record<string, string>;
  onSave: (fields: ItemFields) => void;
  /** The buttons below the fields. */
  children: ReactNode;
}

type TextField = Exclude<keyof ItemFields, "attributes">;

/** All fields of an item. What was typed stays as it is when a save is refused. */
export function ItemForm({ start, isNew, errors, onSave, children }: Props) {
  const [fields, setFields] = useState(start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(fields);
  };
  const bound = (name: TextField, maxLength: number) => ({
    name,
    maxLength,
    value: fields[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const error = (name: string) => errors[name] ?? errors[`item.${name}`];
  const attributeError = Object.entries(errors).find(([path]) => /^(item\.)?attributes/.test(path))?.[1];
  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <Field label="Title" error={error("title")}>
        {(control) => <Input {...control} {...bound("title", CONTENT_LIMITS.title)} autoComplete="off" />}
      </Field>
      <Field
        label="Text"
        hint="What the notification may speak of: a number or name that is not here counts as invented."
        error={error("body") ?? error("")}
      >
        {(control) => <Textarea {...control} {...bound("body", CONTENT_LIMITS.body)} rows={8} />}
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          label="External id"
          hint={
            isNew
              ? "Your own id. An import with it updates this item."
              : "Stays: imports know the item by it."
          }
          error={error("externalId")}
        >
          {(control) => (
            <Input
              {...control}
              {...bound("externalId", CONTENT_LIMITS.externalId)}
              readOnly={!isNew}
              autoComplete="off"
              className="font-mono read-only:bg-sunken"
            />
          )}
        </Field>
        <Field label="Language" hint="A tag such as en, es or zh." error={error("language")}>
          {(control) => <Input {...control} {...bound("language", 35)} autoComplete="off" />}
        </Field>
        <Field label="Link" error={error("url")}>
          {(control) => <Input {...control} {...bound("url", CONTENT_LIMITS.url)} type="url" />}
        </Field>
        <Field label="Picture" hint="A web address." error={error("imageUrl")}>
          {(control) => <Input {...control} {...bound("imageUrl", CONTENT_LIMITS.url)} type="url" />}
        </Field>
      </div>
      <fieldset className="grid gap-4 rounded-lg border border-border p-4">
        <legend className="px-1 font-medium">Human line</legend>
        <p className="text-muted">
          The notification a person wrote. It competes with the generated ones and is the control arm.
        </p>
        <Field label="Its title" error={error("referenceTitle")}>
          {(control) => (
            <Input {...control} {...bound("referenceTitle", CONTENT_LIMITS.reference)} autoComplete="off" />
          )}
        </Field>
        <Field label="Its body" error={error("referenceBody")}>
          {(control) => (
            <Textarea {...control} {...bound("referenceBody", CONTENT_LIMITS.reference)} rows={2} />
          )}
        </Field>
      </fieldset>
      <AttributeFields
        value={fields.attributes}
        error={attributeError}
        onChange={(attributes) => setFields({ ...fields, attributes })}
      />
      {children}
    </form>
  );
}
