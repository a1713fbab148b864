"use client";

import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { type Delivery, PATTERN_BLANKS } from "#core/campaigns/delivery.ts";
import { INTERRUPTION_WORDS, PICTURE_WORDS } from "./delivery-words.ts";

const BLANKS = PATTERN_BLANKS.join(", ");

/** Link, picture, collapse id, expiry and interruption level. */
export function DeliveryFields({ start, errors }: { start: Delivery; errors: Record<string, string> }) {
  const [picture, setPicture] = useState<string>(start.picture);
  return (
    <>
      <Field
        label="Deep link"
        hint={`Empty: the item's own link. May hold ${BLANKS}.`}
        error={errors["delivery.deepLink"]}
      >
        {(control) => (
          <Input
            {...control}
            name="deepLink"
            defaultValue={start.deepLink}
            placeholder="myapp://open/{itemId}"
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <Field label="Picture" error={errors["delivery.picture"]}>
        {(control) => (
          <Select
            {...control}
            name="picture"
            value={picture}
            onChange={(event) => setPicture(event.target.value)}
          >
            {Object.entries(PICTURE_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {picture === "fixed" && (
        <Field label="Address of the picture" error={errors["delivery.pictureUrl"]}>
          {(control) => (
            <Input {...control} name="pictureUrl" defaultValue={start.pictureUrl} placeholder="https://" />
          )}
        </Field>
      )}
      <Field
        label="Collapse id"
        hint="A newer notification with the same id takes this one's place. Apple takes 64 bytes, Web Push 32 letters, digits, - and _."
        error={errors["delivery.collapseId"]}
      >
        {(control) => (
          <Input {...control} name="collapseId" defaultValue={start.collapseId} autoComplete="off" />
        )}
      </Field>
      <Field
        label="Expires after, in seconds"
        hint="For a phone that is off. Empty: as long as the sender keeps it."
        error={errors["delivery.expirySeconds"]}
      >
        {(control) => (
          <Input
            {...control}
            name="expirySeconds"
            inputMode="numeric"
            defaultValue={start.expirySeconds ?? ""}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label="Interruption" error={errors["delivery.interruption"]}>
        {(control) => (
          <Select {...control} name="interruption" defaultValue={start.interruption}>
            {Object.entries(INTERRUPTION_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
