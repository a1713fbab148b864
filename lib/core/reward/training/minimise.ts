/** A smooth function: returns its value at `x` and writes its gradient into `gradient`. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

interface Move {
  step: Float64Array;
  change: Float64Array;
  curvature: number;
}

const MEMORY = 10;
const HALVINGS = 25;
/** Armijo's share of the promised descent that a step must bring. */
const ENOUGH = 1e-4;

/**
 * Minimises a smooth convex function from `start`: limited-memory BFGS (Liu, Nocedal 1989; Nocedal, Wright 2006,
 * algorithm 7.4) with a halving line search. Ends after `rounds`, or where a round lowers the value by less than `tolerance` of it.
 */
export function minimise(objective: Objective, start: Float64Array, rounds: number, tolerance: number) {
  let x = start.slice();
  let gradient = new Float64Array(x.length);
  let value = objective(x, gradient);
  const moves: Move[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, moves);
    const slope = dot(gradient, direction);
    if (!(slope < 0)) break;
    const next = new Float64Array(x.length);
    const nextGradient = new Float64Array(x.length);
    let size = 1;
    let nextValue = value;
    for (let halving = 0; halving < HALVINGS; halving++, size /= 2) {
      for (let i = 0; i < x.length; i++) next[i] = x[i]! + size * direction[i]!;
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + ENOUGH * size * slope) break;
    }
    if (!(nextValue < value)) break;
    remember(moves, x, next, gradient, nextGradient);
    const gain = (value - nextValue) / Math.max(1e-12, Math.abs(value));
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (gain < tolerance) break;
  }
  return x;
}

function remember(
  moves: Move[],
  x: Float64Array,
  next: Float64Array,
  gradient: Float64Array,
  nextGradient: Float64Array,
): void {
  const step = next.map((one, i) => one - x[i]!);
  const change = nextGradient.map((one, i) => one - gradient[i]!);
  const curvature = dot(step, change);
  if (curvature <= 1e-12) return;
  moves.push({ step, change, curvature });
  if (moves.length > MEMORY) moves.shift();
}

function descent(gradient: Float64Array, moves: readonly Move[]): Float64Array {
  const direction = gradient.map((one) => -one);
  const held = new Float64Array(moves.length);
  for (let m = moves.length - 1; m >= 0; m--) {
    const { step, change, curvature } = moves[m]!;
    held[m] = dot(step, direction) / curvature;
    addScaled(direction, change, -held[m]!);
  }
  const last = moves.at(-1);
  const scale = last
    ? last.curvature / dot(last.change, last.change)
    : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
  for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  for (const [m, { step, change, curvature }] of moves.entries())
    addScaled(direction, step, held[m]! - dot(change, direction) / curvature);
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addScaled(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!;
}
