"use client";

import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { type ColumnMapping, ITEM_FIELDS, type ItemField } from "#core/content/import/column-mapping.ts";

const WORDS: Record<ItemField, string> = {
  externalId: "External id",
  title: "Title",
  body: "Text",
  url: "Link",
  imageUrl: "Picture",
  language: "Language",
  referenceTitle: "Human line, title",
  referenceBody: "Human line, body",
};

const NONE: Partial<Record<ItemField, string>> = {
  externalId: "None: made from the text",
  language: "None: English",
};

interface Props {
  columns: string[];
  mapping: ColumnMapping;
  onChange: (next: ColumnMapping) => void;
}

/** Which column fills which field. */
export function ColumnMappingFields({ columns, mapping, onChange }: Props) {
  const taken = new Set<string | null>([...ITEM_FIELDS.map((field) => mapping[field]), ...mapping.ignored]);
  const further = columns.filter((column) => !taken.has(column));
  return (
    <section aria-labelledby="columns" className="rounded-lg border border-border bg-surface p-4">
      <h2 id="columns" className="pb-3 font-semibold">
        Columns
      </h2>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {ITEM_FIELDS.map((field) => (
          <Field key={field} label={WORDS[field]}>
            {(control) => (
              <Select
                {...control}
                value={mapping[field] ?? ""}
                onChange={(event) => onChange({ ...mapping, [field]: event.target.value || null })}
              >
                <option value="">{NONE[field] ?? "None"}</option>
                {columns.map((column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
      {further.length > 0 && (
        <p className="pt-3 text-muted">
          Become attributes: <span className="font-mono text-xs">{further.join(", ")}</span>
        </p>
      )}
    </section>
  );
}
