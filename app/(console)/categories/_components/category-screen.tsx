"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";
import type { ContentSummary } from "#core/content/content-view.ts";
import type { MeasuredBeside } from "#core/evaluation/report/publication-view.ts";
import type { CategoryDetail } from "#core/prompts/category-view.ts";
import { CompiledPanel } from "./compiled-panel.tsx";
import { EditVersion } from "./edit-version.tsx";
import { ItemPicker } from "./item-picker.tsx";
import { PanelTabs } from "./panel-tabs.tsx";
import { contentOf, fieldsOf, type PromptFields } from "./prompt-fields.ts";
import { TrialPanel } from "./trial-panel.tsx";
import { VersionsPanel } from "./versions-panel.tsx";

/** A style: its prompt in an editor, and beside it the trial, the compiled messages and the versions. */
export function CategoryScreen({
  category,
  measured,
}: {
  category: CategoryDetail;
  measured: readonly MeasuredBeside[];
}) {
  const [path, search] = [usePathname(), useSearchParams()];
  const panel = PANELS.find(([id]) => id === search.get("panel"))?.[0] ?? "try";
  const start = category.versions.find(({ status }) => status === "draft") ?? category.versions[0]!;
  const [fields, setFields] = useState<PromptFields>(() => fieldsOf(start.content));
  const [item, setItem] = useState<ContentSummary | null>(null);
  const request = item && {
    categoryKey: category.key,
    categoryName: category.name,
    categoryDescription: category.description,
    content: contentOf(fields),
    itemId: item.id,
  };
  const open = (id: string) => {
    const query = new URLSearchParams(search);
    query.set("panel", id);
    window.history.replaceState(null, "", `${path}?${query}`);
  };
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
      <EditVersion category={category} fields={fields} onChange={setFields} />
      <div className="grid gap-4 xl:sticky xl:top-6">
        <PanelTabs panels={PANELS} current={panel} onOpen={open} />
        <div role="tabpanel" aria-labelledby={`tab-${panel}`} className="grid gap-4">
          {panel !== "versions" && <ItemPicker chosen={item} onChoose={setItem} />}
          {panel === "try" && <TrialPanel request={request} />}
          {panel === "compiled" &&
            (request ? (
              <CompiledPanel request={request} />
            ) : (
              <p className="text-muted">Choose an item above.</p>
            ))}
          {panel === "versions" && (
            <VersionsPanel
              category={category}
              measured={measured}
              onUse={(one) => setFields(fieldsOf(one.content))}
            />
          )}
        </div>
      </div>
    </div>
  );
}

const PANELS = [
  ["try", "Try it"],
  ["compiled", "Compiled"],
  ["versions", "Versions"],
] as const;
