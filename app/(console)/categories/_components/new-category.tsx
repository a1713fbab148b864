"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { createCategoryAction } from "../actions.ts";
import { PromptEditor } from "./prompt-editor.tsx";
import { contentOf, FIRST_FIELDS } from "./prompt-fields.ts";

const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);

/** A new style with its first prompt. The key follows the name until it is written by hand. */
export function NewCategory() {
  const router = useRouter();
  const [name, setName] = useState("");
  const [key, setKey] = useState<string | null>(null);
  const [description, setDescription] = useState("");
  const [fields, setFields] = useState(FIRST_FIELDS);
  const { run, pending, error } = useAct();
  const ownKey = key ?? keyOf(name);
  const save = (event: FormEvent) => {
    event.preventDefault();
    run(
      () => createCategoryAction({ key: ownKey, name, description, content: contentOf(fields) }),
      () => "The style is there, with a draft. Try it, then publish it.",
      (made) => router.push(`/categories/${made.key}`),
    );
  };
  return (
    <form onSubmit={save} aria-label="New style" noValidate className="grid max-w-3xl gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Name" error={error?.fields.name}>
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={60}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Key" hint="In links and exports. It stays." error={error?.fields.key}>
          {(control) => (
            <Input
              {...control}
              value={ownKey}
              maxLength={40}
              className="font-mono"
              onChange={(event) => setKey(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Field label="Description" hint="One sentence for your colleagues" error={error?.fields.description}>
        {(control) => (
          <Input
            {...control}
            value={description}
            maxLength={300}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <PromptEditor fields={fields} errors={error?.fields ?? {}} onChange={setFields} />
      {error && (
        <Callout tone="danger">
          {Object.keys(error.fields).length > 0 ? "Mend the fields that are marked above." : error.message}
        </Callout>
      )}
      <div>
        <SubmitButton look="primary" busy={pending}>
          Create the style
        </SubmitButton>
      </div>
    </form>
  );
}
