"use client";

import { useRouter } from "next/navigation";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { createItemAction } from "../actions.ts";
import { EMPTY_FIELDS, itemOf } from "./item-fields.ts";
import { ItemForm } from "./item-form.tsx";

/** Adds one item by hand. */
export function NewItem() {
  const router = useRouter();
  const { pending, error, run } = useAct();
  return (
    <ItemForm
      start={EMPTY_FIELDS}
      isNew
      errors={error?.fields ?? {}}
      onSave={(fields) =>
        run(
          () => createItemAction(itemOf(fields)),
          () => "The item was added",
          ({ id }) => router.push(`/content/${id}`),
        )
      }
    >
      {error && <Callout tone="danger">{error.message}</Callout>}
      <div className="flex gap-2">
        <SubmitButton look="primary" busy={pending}>
          Add the item
        </SubmitButton>
        <LinkButton href="/content" look="quiet">
          Cancel
        </LinkButton>
      </div>
    </ItemForm>
  );
}
