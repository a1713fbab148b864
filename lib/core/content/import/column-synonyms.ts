import type { ItemField } from "./column-mapping.ts";

/**
 * Names by which exports of content systems, newsletters and push tools call an item's fields, the surest first.
 * Written as `columnKey` gives them: lower case, letters and digits only.
 */
export const COLUMN_SYNONYMS: Record<ItemField, readonly string[]> = {
  externalId: [
    "externalid",
    "id",
    "itemid",
    "contentid",
    "guid",
    "uuid",
    "articleid",
    "videoid",
    "productid",
    "sku",
    "key",
    "slug",
  ],
  title: [
    "title",
    "headline",
    "name",
    "itemtitle",
    "articletitle",
    "videotitle",
    "productname",
    "titulo",
    "标题",
  ],
  body: [
    "body",
    "text",
    "content",
    "lede",
    "lead",
    "excerpt",
    "summary",
    "description",
    "abstract",
    "teaser",
    "standfirst",
    "bodytext",
    "fulltext",
    "transcript",
    "contenido",
    "正文",
    "内容",
  ],
  url: [
    "url",
    "link",
    "href",
    "permalink",
    "weburl",
    "canonicalurl",
    "deeplink",
    "itemurl",
    "enlace",
    "链接",
  ],
  imageUrl: [
    "imageurl",
    "image",
    "imagelink",
    "picture",
    "pictureurl",
    "photo",
    "photourl",
    "thumbnail",
    "thumbnailurl",
    "thumb",
    "img",
    "imagen",
    "图片",
  ],
  language: ["language", "lang", "locale", "languagecode", "idioma", "语言"],
  referenceTitle: [
    "referencetitle",
    "humantitle",
    "pushtitle",
    "notificationtitle",
    "humanheadline",
    "controltitle",
    "reference",
  ],
  referenceBody: [
    "referencebody",
    "humanbody",
    "pushbody",
    "notificationbody",
    "pushtext",
    "humantext",
    "controlbody",
    "push",
    "notification",
  ],
};

/** A column's name without case, spaces, underscores and the like, so that `External_ID` meets `external id`. */
export function columnKey(column: string): string {
  return column
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
