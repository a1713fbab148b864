/** Maps a number of the domain onto the range, in a straight line. A domain of no width maps onto the range's middle. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers within the domain, about `count` of them, for the marks of an axis. */
export function ticks([from, to]: readonly [number, number], count: number): number[] {
  if (to <= from) return [from];
  const raw = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (STEPS.find((one) => one * power >= raw * 0.999) ?? 10);
  const found: number[] = [];
  for (let at = Math.ceil(from / step - 1e-9); at * step <= to + step * 1e-9; at++)
    found.push(Number((at * step).toPrecision(12)));
  return found;
}
