"use client";

import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { type Delivery, PATTERN_BLANKS } from "#core/campaigns/delivery.ts";
import type { MessageDelivery } from "#core/campaigns/message-delivery.ts";
import {
  INTERRUPTION_WORDS,
  ITEM_PICTURE_WORDS,
  ownCollapseIdWords,
  ownExpiryWords,
} from "./delivery-words.ts";
import { OwnValueField } from "./own-value-field.tsx";

interface Props {
  start: MessageDelivery;
  /** What holds where a field is left as it is. */
  campaign: Delivery;
  errors: Record<string, string>;
}

/** The fields of one notification's delivery: each as the campaign says, or otherwise. */
export function MessageDeliveryFields({ start, campaign, errors }: Props) {
  const [picture, setPicture] = useState<string>(start.picture ?? "");
  const text = (
    name: "deepLink" | "pictureUrl",
    label: string,
    more: { hint?: string; placeholder: string },
  ) => (
    <Field label={label} hint={more.hint} error={errors[`delivery.${name}`]}>
      {(control) => (
        <Input
          {...control}
          name={name}
          defaultValue={start[name] ?? ""}
          placeholder={more.placeholder}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </Field>
  );
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {text("deepLink", "Deep link", {
        hint: `May hold ${PATTERN_BLANKS.join(", ")}. {url} alone is the item's own link.`,
        placeholder: campaign.deepLink || "The item's own link",
      })}
      <OwnValueField
        name="collapseId"
        label="Collapse id"
        start={start.collapseId}
        words={ownCollapseIdWords(campaign)}
        value={{ label: "Own collapse id", hint: "A newer notification with the same id takes its place." }}
        error={errors["delivery.collapseId"]}
      />
      <Field label="Picture" error={errors["delivery.picture"]}>
        {(control) => (
          <Select
            {...control}
            name="picture"
            value={picture}
            onChange={(event) => setPicture(event.target.value)}
          >
            <Options words={ITEM_PICTURE_WORDS} campaign={campaign.picture} />
          </Select>
        )}
      </Field>
      {picture === "fixed" && text("pictureUrl", "Address of the picture", { placeholder: "https://" })}
      <OwnValueField
        name="expirySeconds"
        label="Expiry"
        start={start.expirySeconds}
        words={ownExpiryWords(campaign)}
        value={{ label: "Expires after, in seconds", inputMode: "numeric" }}
        error={errors["delivery.expirySeconds"]}
      />
      <Field label="Interruption" error={errors["delivery.interruption"]}>
        {(control) => (
          <Select {...control} name="interruption" defaultValue={start.interruption ?? ""}>
            <Options words={INTERRUPTION_WORDS} campaign={campaign.interruption} />
          </Select>
        )}
      </Field>
    </div>
  );
}

function Options<K extends string>({ words, campaign }: { words: Record<K, string>; campaign: K }) {
  return (
    <>
      <option value="">{`As the campaign (${words[campaign].split(":")[0]})`}</option>
      {Object.entries<string>(words).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </>
  );
}
