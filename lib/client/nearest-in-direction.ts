export type Direction = "left" | "right" | "up" | "down";

/** A box on the screen, in any one unit. */
export interface Place {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much a step aside counts against a step ahead: a neighbour in the same row or column wins over a closer one. */
const ASIDE = 3;

/** The place that lies next in a direction, as a person would expect of an arrow key; null at the edge. */
export function nearestInDirection(
  places: readonly Place[],
  from: Place,
  direction: Direction,
): Place | null {
  const flat = direction === "left" || direction === "right";
  const sign = direction === "left" || direction === "up" ? -1 : 1;
  const middle = (place: Place) => ({ x: place.x + place.width / 2, y: place.y + place.height / 2 });
  const here = middle(from);
  let best: { place: Place; cost: number } | null = null;
  for (const place of places) {
    const there = middle(place);
    const ahead = sign * (flat ? there.x - here.x : there.y - here.y);
    const aside = gap(
      flat ? from.y : from.x,
      flat ? from.height : from.width,
      flat ? place.y : place.x,
      flat ? place.height : place.width,
    );
    if (place.id === from.id || ahead <= 1) continue;
    const cost = ahead + ASIDE * aside + 0.001 * Math.abs(flat ? there.y - here.y : there.x - here.x);
    if (best === null || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? null;
}

/** The distance between two stretches of a line; 0 where they overlap. */
function gap(startA: number, lengthA: number, startB: number, lengthB: number): number {
  return Math.max(0, startB - (startA + lengthA), startA - (startB + lengthB));
}
