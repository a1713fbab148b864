"use client";

import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Callout } from "#components/ui/callout.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ContentDetail } from "#core/content/content-view.ts";
import { changeItemAction } from "../actions.ts";
import { fieldsOf, itemOf } from "./item-fields.ts";
import { ItemForm } from "./item-form.tsx";

/** All fields of an item, to be read and changed. Where someone else changes it meanwhile, what is typed stays. */
export function EditItem({ item }: { item: ContentDetail }) {
  const [seenAt, setSeenAt] = useState(item.updatedAt);
  const { pending, error, run } = useAct();
  return (
    <ItemForm
      start={fieldsOf(item)}
      isNew={false}
      errors={error?.fields ?? {}}
      onSave={(fields) =>
        run(
          () => changeItemAction({ id: item.id, seenAt, item: itemOf(fields) }),
          () => "The item was saved",
          (saved) => setSeenAt(saved.updatedAt),
        )
      }
    >
      {error && <Callout tone="danger">{error.message}</Callout>}
      <div>
        <SubmitButton look="primary" busy={pending}>
          Save
        </SubmitButton>
      </div>
    </ItemForm>
  );
}
