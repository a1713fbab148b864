"use client";

import { useRouter } from "next/navigation";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
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
        <Button type="submit" look="primary" busy={pending}>
          Add the item
        </Button>
        <LinkButton href="/content" look="quiet">
          Cancel
        </LinkButton>
      </div>
    </ItemForm>
  );
}
