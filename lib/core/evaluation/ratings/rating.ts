import { z } from "zod";

/** What people rate, 1 to 5, with what the ends mean. */
export const RATING_SCALES = {
  relevance: { name: "Relevance", low: "beside the point", high: "what the item is about" },
  clarity: { name: "Clarity", low: "hard to follow", high: "clear at once" },
  freshness: { name: "Freshness", low: "heard it all before", high: "a new way to say it" },
  fit: { name: "Fit of style", low: "another style", high: "just this style" },
} as const;
export type RatingScale = keyof typeof RATING_SCALES;
export const SCALES = Object.keys(RATING_SCALES) as RatingScale[];

export type Rating = Record<RatingScale, number>;

const points = z.int({ error: "1 to 5" }).min(1, "1 to 5").max(5, "1 to 5");

/** A rating as a person gives it. */
export const ratingInput = z.object({
  textId: z.uuid(),
  relevance: points,
  clarity: points,
  freshness: points,
  fit: points,
});
export type RatingInput = z.output<typeof ratingInput>;

/** A text to be rated: the pick of a task, as a reviewer would see it first. Nothing tells what wrote it. */
export interface TextToRate {
  textId: string;
  title: string;
  body: string;
  language: string;
  style: { name: string; description: string };
  item: { title: string; body: string };
}

/** Texts to rate next, and how far the person is. */
export interface TextsToRate {
  texts: TextToRate[];
  rated: number;
  all: number;
}

/** A rating on record, as it is exported: raw, later ones of the same person on the same text among them. */
export interface RatingRecord extends Rating {
  ratingId: string;
  /** ISO 8601. */
  at: string;
  /** Always “human”: no model wrote it. */
  by: "human";
  raterId: string;
  rater: string;
  /** Whether the person rated the text again since. */
  replaced: boolean;
  evaluationId: string;
  evaluation: string;
  model: string;
  style: string;
  promptVersion: number;
  externalId: string;
  language: string;
  textId: string;
  title: string;
  body: string;
}
