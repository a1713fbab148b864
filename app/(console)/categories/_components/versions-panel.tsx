"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import type { MeasuredBeside } from "#core/evaluation/report/publication-view.ts";
import type { CategoryDetail, VersionView } from "#core/prompts/category-view.ts";
import { Comparison } from "./comparison.tsx";
import { VersionList } from "./version-list.tsx";

/** The versions of a style and the difference between two of them, which stands in the address. */
export function VersionsPanel(props: {
  category: CategoryDetail;
  measured: readonly MeasuredBeside[];
  onUse: (version: VersionView) => void;
}) {
  const { category } = props;
  const [path, search] = [usePathname(), useSearchParams()];
  const version = (name: string) => category.versions.find((one) => String(one.version) === search.get(name));
  const to = version("to");
  const from = version("from") ?? category.versions.find((one) => to && one.version === to.version - 1);
  const show = (next: { from?: number | null; to?: number | null }) => {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(next)) {
      if (value === null) query.delete(name);
      else query.set(name, String(value));
    }
    window.history.replaceState(null, "", `${path}?${query}`);
  };
  return (
    <div className="grid gap-3">
      {to && from && (
        <>
          <Field label={`Compare version ${to.version} with`}>
            {(control) => (
              <Select
                {...control}
                value={from.version}
                onChange={(event) => show({ from: Number(event.target.value) })}
              >
                {category.versions
                  .filter((one) => one !== to)
                  .map((one) => (
                    <option key={one.id} value={one.version}>
                      Version {one.version} ({one.status})
                    </option>
                  ))}
              </Select>
            )}
          </Field>
          <Comparison before={from} after={to} />
        </>
      )}
      <VersionList
        category={category}
        measured={props.measured}
        compared={to?.version ?? null}
        onCompare={(at) => show({ to: at, from: null })}
        onUse={props.onUse}
      />
    </div>
  );
}
