"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendRating, textsToRateQuery } from "#client/queries/evaluation-texts.ts";
import {
  type RatingScale,
  SCALES,
  type TextsToRate,
  type TextToRate,
} from "#core/evaluation/ratings/rating.ts";

type Points = Partial<Record<RatingScale, number>>;

/** The texts of this visit one after the other, with the points given so far; the next ones are fetched ahead. */
export function useRating(evaluationId: string, initial: TextsToRate) {
  const router = useRouter();
  // As it was when the visit began: what the server renders anew counts what was saved since.
  const [first] = useState(initial);
  const query = useQuery(textsToRateQuery(evaluationId, first));
  const [seen, setSeen] = useState<readonly TextToRate[]>(first.texts);
  const [at, setAt] = useState(0);
  const [scale, setScale] = useState(0);
  const [given, setGiven] = useState<Readonly<Record<string, Points>>>({});
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<{ busy: boolean; error: string | null }>({ busy: false, error: null });
  const text = seen[at];
  const points = (text && given[text.textId]) ?? {};
  const whole = SCALES.every((one) => points[one] !== undefined);

  function give(value: number, index = scale): void {
    const name = SCALES[index];
    if (!text || !name || state.busy) return;
    setGiven({ ...given, [text.textId]: { ...points, [name]: value } });
    setScale(Math.min(index + 1, SCALES.length - 1));
  }
  async function go(to: number): Promise<void> {
    if (to < 0) return;
    if (to >= seen.length) {
      const { data } = await query.refetch();
      const known = new Set(seen.map(({ textId }) => textId));
      const fresh = data?.texts.filter(({ textId }) => !known.has(textId)) ?? [];
      setSeen([...seen, ...fresh]);
    }
    setAt(to);
    setScale(0);
  }
  async function save(): Promise<void> {
    if (!text || !whole || state.busy) return;
    setState({ busy: true, error: null });
    const result = await sendRating({ textId: text.textId, ...(points as Required<Points>) });
    setState({ busy: false, error: result.ok ? null : result.error.message });
    if (!result.ok) return;
    setSaved(new Set([...saved, text.textId]));
    // The evaluation's page, one step back, tells what people say: it is not to come from before this rating.
    router.refresh();
    await go(at + 1);
  }
  return {
    text,
    points,
    scale,
    whole,
    ...state,
    rated: first.rated + saved.size,
    all: first.all,
    hasEarlier: at > 0,
    isSaved: text !== undefined && saved.has(text.textId),
    setScale: (index: number) => setScale(Math.max(0, Math.min(SCALES.length - 1, index))),
    give,
    save,
    back: () => go(at - 1),
    skip: () => go(at + 1),
  };
}
