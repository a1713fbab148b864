"use client";
import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { CategoryDetail } from "#core/prompts/category-view.ts";
import { writeVersionAction } from "../actions.ts";
import { PromptEditor } from "./prompt-editor.tsx";
import { contentOf, type PromptFields } from "./prompt-fields.ts";

interface Props {
  category: CategoryDetail;
  fields: PromptFields;
  onChange: (fields: PromptFields) => void;
}

/** The editor of a style's prompt; saving makes a new version, and what is refused stays as it was typed. */
export function EditVersion({ category, fields, onChange }: Props) {
  const [note, setNote] = useState("");
  // The newest version when the editor was filled: whoever saves another meanwhile makes this one stale.
  const [basedOn, setBasedOn] = useState(category.newest);
  const { run, pending, error } = useAct();
  const save = (event: FormEvent) => {
    event.preventDefault();
    run(
      () => writeVersionAction({ categoryId: category.id, basedOn, content: contentOf(fields), note }),
      ({ version }) => `Saved as version ${version}, a draft`,
      ({ version }) => {
        setBasedOn(version);
        setNote("");
      },
    );
  };
  const stale = error?.code === "conflict" && category.newest !== basedOn;
  return (
    <form onSubmit={save} aria-label="Prompt" noValidate className="grid gap-4">
      <PromptEditor fields={fields} errors={error?.fields ?? {}} onChange={onChange} />
      <Field
        label="What you changed"
        hint="For those who look at the versions later"
        error={error?.fields.note}
      >
        {(control) => (
          <Input
            {...control}
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {error && (
        <Callout tone="danger">
          <p>
            {Object.keys(error.fields).length > 0 ? "Mend the fields that are marked above." : error.message}
          </p>
          {stale && (
            <Button className="mt-2" onClick={() => setBasedOn(category.newest)}>
              I have compared; let me save over it
            </Button>
          )}
        </Callout>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton look="primary" busy={pending}>
          Save as version {category.newest + 1}
        </SubmitButton>
        <span className="text-muted">A draft: runs use it once it is published.</span>
      </div>
    </form>
  );
}
