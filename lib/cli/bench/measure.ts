/** The median, the least and the most of some values. */
export function spread(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)]!,
    sorted[Math.ceil((sorted.length - 1) / 2)]!,
  ];
  return { median: (low + high) / 2, least: sorted[0]!, most: sorted.at(-1)!, repeats: sorted.length };
}

/**
 * Seconds of CPU time that this process has used, its helper threads included. Not the time of the wall clock, which
 * on a busy machine tells of the others.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * CPU seconds that each work takes, once a repeat, after warm-up rounds that do not count. The works take turns, so that
 * whatever else slows the machine for a while slows all of them.
 */
export function takeTurns<Name extends string>(
  works: Record<Name, () => void>,
  { warmUps, repeats }: { warmUps: number; repeats: number },
): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  const seconds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < repeats; round++) {
    for (const name of names) {
      const start = cpuSeconds();
      works[name]();
      if (round >= 0) seconds[name].push(cpuSeconds() - start);
    }
  }
  return seconds;
}
