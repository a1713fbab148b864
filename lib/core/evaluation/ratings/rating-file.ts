import { recordFormats } from "../../export/record-formats.ts";
import type { RatingRecord } from "./rating.ts";

/** The columns of the CSV, and the keys of the JSON, in their order. */
const COLUMNS = [
  "ratingId",
  "at",
  "by",
  "raterId",
  "rater",
  "replaced",
  "relevance",
  "clarity",
  "freshness",
  "fit",
  "evaluationId",
  "evaluation",
  "model",
  "style",
  "promptVersion",
  "externalId",
  "language",
  "textId",
  "title",
  "body",
] as const satisfies readonly (keyof RatingRecord)[];

/** The formats that ratings are exported in. */
export const RATING_FORMATS = recordFormats<RatingRecord>(COLUMNS);
