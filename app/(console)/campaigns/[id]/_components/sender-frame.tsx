"use client";

import type { ReactNode } from "react";
import { RequestRefused } from "#client/fetch-json.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { SettingField } from "#core/export/setting-field.ts";
import { SettingFields } from "./setting-fields.tsx";

/** The frame of a sender's form: what it is, how much fits, its settings, and why what fits cannot be counted. */
export function SenderFrame(props: {
  name: string;
  heading: string;
  about: string;
  /** How much fits. */
  fit: ReactNode;
  fields: readonly SettingField[];
  settings: Record<string, string>;
  onSettings: (change: (before: Record<string, string>) => Record<string, string>) => void;
  /** What the form's own action refused, by field. */
  errors?: Record<string, string>;
  /** Why what fits is not known. */
  problem: Error | null;
  onClose: () => void;
  children: ReactNode;
}) {
  const { name, heading, about, fit, fields, settings, onSettings, problem } = props;
  const misses = props.errors ?? (problem instanceof RequestRefused ? problem.refusal.fields : {});
  return (
    <section aria-label={name} className="grid gap-3 rounded-lg border border-strong bg-surface p-3">
      <div className="flex items-center gap-2">
        <h2 className="mr-auto font-semibold">{heading}</h2>
        {fit}
        <Button look="quiet" onClick={props.onClose}>
          Close
        </Button>
      </div>
      <p className="text-muted">{about}</p>
      <SettingFields
        fields={fields}
        values={settings}
        errors={misses}
        onChange={(key, value) => onSettings((before) => ({ ...before, [key]: value }))}
      />
      {problem && Object.keys(misses).length === 0 && <Callout tone="danger">{problem.message}</Callout>}
      {props.children}
    </section>
  );
}
