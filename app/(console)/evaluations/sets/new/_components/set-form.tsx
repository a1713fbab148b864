"use client";

import { useState } from "react";
import type { ContentFacets } from "#core/content/content-view.ts";
import { ContentSetForm } from "./content-set-form.tsx";
import { FileSetForm } from "./file-set-form.tsx";
import type { SetFields, Target } from "./set-name-fields.tsx";

/** Where the items come from: the content, or a file. */
export function SetForm({ facets, ids, target }: { facets: ContentFacets; ids: string[]; target: Target }) {
  const [from, setFrom] = useState<"content" | "file">("content");
  const [fields, setFields] = useState<SetFields>({ name: "", description: "", note: "" });
  const shared = {
    target,
    fields,
    onChange: (part: Partial<SetFields>) => setFields({ ...fields, ...part }),
  };
  return (
    <div className="grid max-w-3xl gap-5">
      <fieldset className="flex flex-wrap gap-x-6 gap-y-1.5">
        <legend className="pb-1.5 font-semibold">Items</legend>
        {(
          [
            ["content", "From the content"],
            ["file", "From a file"],
          ] as const
        ).map(([value, words]) => (
          <label key={value} className="flex items-center gap-2">
            <input
              type="radio"
              name="from"
              checked={from === value}
              onChange={() => setFrom(value)}
              className="size-4 accent-accent"
            />
            {words}
          </label>
        ))}
      </fieldset>
      {from === "content" ? (
        <ContentSetForm facets={facets} ids={ids} {...shared} />
      ) : (
        <FileSetForm {...shared} />
      )}
    </div>
  );
}
