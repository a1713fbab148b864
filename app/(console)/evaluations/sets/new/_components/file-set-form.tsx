"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { uploadFile } from "#client/upload-file.ts";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ActionError } from "#core/errors/action-result.ts";
import { FileSetHelp } from "./file-set-help.tsx";
import { type SetFieldsProps, SetNameFields } from "./set-name-fields.tsx";

/** A set of the rows of a file. With bad rows nothing is made, unless they are to be left out. */
export function FileSetForm(props: SetFieldsProps) {
  const { target, fields } = props;
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [leaveOut, setLeaveOut] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<ActionError | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || pending) return;
    setPending(true);
    setError(null);
    const given: Record<string, string> = target
      ? { setId: target.id, basedOn: String(target.version), note: fields.note }
      : { name: fields.name, description: fields.description };
    const query = new URLSearchParams({ file: file.name, ...given, ...(leaveOut && { leaveOut: "1" }) });
    const result = await uploadFile<{ setId: string }>(`/api/evaluations/sets/file?${query}`, file, () => {});
    setPending(false);
    if (result.ok) router.push(`/evaluations/sets/${result.data.setId}`);
    else setError(result.error);
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Set from a file" className="grid gap-5">
      <Field label="File" hint="CSV or JSON Lines, up to 2,000 rows">
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json,text/csv"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            className="w-full rounded-md border border-strong bg-surface p-1.5 text-ink file:mr-3 file:rounded file:border-0 file:bg-sunken file:px-3 file:py-1 file:text-ink"
          />
        )}
      </Field>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={leaveOut}
          onChange={(event) => setLeaveOut(event.target.checked)}
          className="size-4 accent-accent"
        />
        Leave bad rows out
      </label>
      <FileSetHelp />
      <SetNameFields {...props} errors={error?.fields ?? {}} />
      {error && <Callout tone="danger">{error.message}</Callout>}
      <div>
        <SubmitButton look="primary" busy={pending} disabled={!file}>
          {target ? `Freeze version ${target.version + 1}` : "Freeze the set"}
        </SubmitButton>
      </div>
    </form>
  );
}
