"use client";

import { useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

const ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

/** Which clock the send window is meant by: any IANA zone, found by typing a part of it. */
export function TimeZoneField({ start, error }: { start: string; error?: string }) {
  const list = useId();
  return (
    <Field label="Time zone" error={error}>
      {(control) => (
        <>
          <Input {...control} name="timeZone" list={list} defaultValue={start} autoComplete="off" />
          <datalist id={list}>
            {ZONES.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
