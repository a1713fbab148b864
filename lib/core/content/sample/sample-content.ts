import type { NewContentItem } from "../content-item.ts";
import { commerceHomeEnglish } from "./commerce-home-english.ts";
import { commerceOutdoorsEnglish } from "./commerce-outdoors-english.ts";
import { mixedChinese } from "./mixed-chinese.ts";
import { mixedSpanish } from "./mixed-spanish.ts";
import { newsCityEnglish } from "./news-city-english.ts";
import { newsScienceEnglish } from "./news-science-english.ts";
import { sportEnglish } from "./sport-english.ts";
import { videoDocumentaryEnglish } from "./video-documentary-english.ts";
import { videoHowToEnglish } from "./video-how-to-english.ts";

/** The items of the sample workspace, each with a human line. All of it is made up for this product. */
export const sampleContent: readonly NewContentItem[] = [
  ...ofKind("news", newsCityEnglish),
  ...ofKind("news", newsScienceEnglish),
  ...mixedChinese,
  ...mixedSpanish,
  ...ofKind("video", videoDocumentaryEnglish),
  ...ofKind("video", videoHowToEnglish),
  ...ofKind("commerce", commerceHomeEnglish),
  ...ofKind("commerce", commerceOutdoorsEnglish),
  ...sportEnglish,
];

/** Names the kind of items whose file holds one kind alone. */
function ofKind(kind: string, items: readonly NewContentItem[]): NewContentItem[] {
  return items.map((item) => ({ ...item, attributes: { kind, ...item.attributes } }));
}
