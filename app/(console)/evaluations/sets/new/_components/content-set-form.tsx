"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { setPreviewQuery } from "#client/queries/evaluation-sets.ts";
import { useAct } from "#client/use-act.ts";
import { useSettled } from "#client/use-settled.ts";
import { ItemFilterFields } from "#components/content/item-filter-fields.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { type ContentFilter, contentFilter } from "#core/content/content-filter.ts";
import type { ContentFacets } from "#core/content/content-view.ts";
import type { ItemSelection } from "#core/generation/item-selection.ts";
import { makeSetAction } from "../../../actions.ts";
import { type SetFieldsProps, SetNameFields } from "./set-name-fields.tsx";
import { SetPreviewLine } from "./set-preview-line.tsx";

const SETTLE_MS = 250;

/** A set of items of the content that have a human line: those that were chosen, or those of a filter. */
export function ContentSetForm(props: SetFieldsProps & { facets: ContentFacets; ids: string[] }) {
  const { facets, ids, target, fields } = props;
  const router = useRouter();
  const { run, pending, error } = useAct();
  const [filter, setFilter] = useState<ContentFilter>(contentFilter.parse({}));
  const selection: ItemSelection =
    ids.length > 0 ? { kind: "ids", ids } : { kind: "filter", filter: { ...filter, archived: "" } };
  const asked = useSettled(selection, SETTLE_MS);
  const preview = useQuery(setPreviewQuery(asked));
  const settled = JSON.stringify(asked) === JSON.stringify(selection) && !preview.isPlaceholderData;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const set = target
      ? { kind: "version" as const, setId: target.id, basedOn: target.version, note: fields.note }
      : { kind: "new" as const, name: fields.name, description: fields.description };
    run(
      () => makeSetAction({ set, selection }),
      ({ items, version }) => `Version ${version} holds ${items.toLocaleString("en")} items`,
      ({ setId }) => router.push(`/evaluations/sets/${setId}`),
    );
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Set from the content" className="grid gap-5">
      {ids.length > 0 ? (
        <p>{ids.length === 1 ? "The chosen item" : `The ${ids.length.toLocaleString("en")} chosen items`}</p>
      ) : (
        <ItemFilterFields filter={filter} facets={facets} onChange={setFilter} />
      )}
      <SetPreviewLine preview={preview.error ? undefined : preview.data} />
      <SetNameFields {...props} errors={error?.fields ?? {}} />
      {(error ?? preview.error) && (
        <Callout tone="danger">{error?.message ?? preview.error?.message}</Callout>
      )}
      <div>
        <SubmitButton look="primary" busy={pending} disabled={!settled || preview.data?.items === 0}>
          {target ? `Freeze version ${target.version + 1}` : "Freeze the set"}
        </SubmitButton>
      </div>
    </form>
  );
}
