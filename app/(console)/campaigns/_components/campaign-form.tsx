"use client";

import type { FormEvent, ReactNode } from "react";
import { useTimeZone } from "#client/use-time-zone.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { CAMPAIGN_LIMITS, type CampaignDetailsInput } from "#core/campaigns/campaign-details.ts";
import { wallTimeAt } from "#core/campaigns/zoned-time.ts";
import { TimeZoneField } from "./time-zone-field.tsx";

export interface FormStart {
  name: string;
  audience: string;
  sendFrom: string | null;
  sendUntil: string | null;
}

interface Props {
  start: FormStart;
  /** Messages by field, with dotted paths such as `window.until`. */
  errors: Record<string, string>;
  onSave: (details: CampaignDetailsInput) => void;
  /** The buttons below the fields. */
  children: ReactNode;
}

/** Name, audience and send window. What was typed stays as it is when a save is refused. */
export function CampaignForm({ start, errors, onSave, children }: Props) {
  const here = useTimeZone();
  const shown = (instant: string | null) => (instant ? wallTimeAt(new Date(instant), here) : "");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    onSave({
      name: text("name"),
      audience: text("audience"),
      window: { from: text("from"), until: text("until"), timeZone: text("timeZone") },
    });
  };
  const error = (path: string) => errors[path] ?? errors[`details.${path}`];
  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <Field label="Name" error={error("name")}>
        {(control) => (
          <Input
            {...control}
            name="name"
            defaultValue={start.name}
            maxLength={CAMPAIGN_LIMITS.name}
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        label="Audience"
        hint="As the sender knows it: a segment, a topic, a list."
        error={error("audience")}
      >
        {(control) => (
          <Input
            {...control}
            name="audience"
            defaultValue={start.audience}
            maxLength={CAMPAIGN_LIMITS.audience}
            autoComplete="off"
          />
        )}
      </Field>
      {/* The zone of the browser is known only there: the fields start anew with it. */}
      <fieldset key={here} className="grid gap-3">
        <legend className="mb-1 font-medium">Send window</legend>
        <Field label="From" error={error("window.from")}>
          {(control) => (
            <Input {...control} name="from" type="datetime-local" defaultValue={shown(start.sendFrom)} />
          )}
        </Field>
        <Field label="Until" error={error("window.until")}>
          {(control) => (
            <Input {...control} name="until" type="datetime-local" defaultValue={shown(start.sendUntil)} />
          )}
        </Field>
        <TimeZoneField start={here} error={error("window.timeZone")} />
      </fieldset>
      {children}
    </form>
  );
}
