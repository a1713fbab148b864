import type { ContentDetail } from "#core/content/content-view.ts";

/** What the form of an item holds while it is written: text alone. */
export interface ItemFields {
  externalId: string;
  title: string;
  body: string;
  url: string;
  imageUrl: string;
  language: string;
  referenceTitle: string;
  referenceBody: string;
  attributes: { name: string; value: string }[];
}

export const EMPTY_FIELDS: ItemFields = {
  externalId: "",
  title: "",
  body: "",
  url: "",
  imageUrl: "",
  language: "en",
  referenceTitle: "",
  referenceBody: "",
  attributes: [{ name: "kind", value: "" }],
};

/** An item as its form starts. */
export function fieldsOf(item: ContentDetail): ItemFields {
  const { externalId, title, body, language } = item;
  return {
    externalId,
    title,
    body,
    language,
    url: item.url ?? "",
    imageUrl: item.imageUrl ?? "",
    referenceTitle: item.reference?.title ?? "",
    referenceBody: item.reference?.body ?? "",
    attributes: Object.entries(item.attributes).map(([name, value]) => ({ name, value })),
  };
}

/** What a form sends: empty addresses are none, attributes without a name or value are left out. */
export function itemOf({ attributes, ...fields }: ItemFields) {
  const named = attributes
    .map(({ name, value }) => [name.trim(), value.trim()] as const)
    .filter(([name, value]) => name !== "" && value !== "");
  return {
    ...fields,
    url: fields.url.trim() || null,
    imageUrl: fields.imageUrl.trim() || null,
    attributes: Object.fromEntries(named),
  };
}
