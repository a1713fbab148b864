"use client";

import { type RefObject, useState } from "react";
import { type Direction, nearestInDirection, type Place } from "#client/nearest-in-direction.ts";
import type { ReviewCandidate, ReviewView } from "#core/review/review-view.ts";

/** Which candidate is chosen, and how keys move the choice: by rank, one by one, or as the cards lie on the screen. */
export function useCandidateChoice(view: ReviewView, board: RefObject<HTMLElement | null>) {
  const { candidates, decision } = view;
  const [wanted, setWanted] = useState<string | null>(null);
  const held = (id: string | null | undefined) => candidates.find((one) => one.id === id);
  const selected: ReviewCandidate | undefined =
    held(wanted) ??
    held(decision?.candidateId) ??
    candidates.find(({ kind }) => kind === "generated") ??
    candidates[0];
  const select = (id: string) => {
    setWanted(id);
    const card = board.current?.querySelector(`[data-candidate="${id}"]`);
    card?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const chooseRank = (rank: number) => {
    const one = candidates.find((candidate) => candidate.rank === rank);
    if (one) select(one.id);
  };
  const step = (by: 1 | -1) => {
    const at = candidates.findIndex(({ id }) => id === selected?.id);
    const one = candidates[at + by];
    if (one) select(one.id);
  };
  const move = (direction: Direction) => {
    const places = placesOf(board.current);
    const from = places.find(({ id }) => id === selected?.id);
    const to = from && nearestInDirection(places, from, direction);
    if (to) select(to.id);
  };
  return { selected, select, chooseRank, step, move };
}

function placesOf(board: HTMLElement | null): Place[] {
  return [...(board?.querySelectorAll<HTMLElement>("[data-candidate]") ?? [])].map((card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return { id: card.dataset.candidate ?? "", x, y, width, height };
  });
}
