/**
 * The shares that the arms were to have, for the sample-ratio check, as weights by arm id: the buckets of the launch, and
 * where shares changed from day to day, each day's buckets weighted by what was delivered on that day.
 */
export function expectedShares(
  arms: readonly { id: number; buckets: number }[],
  allocations: readonly { armId: number; day: string; buckets: number }[],
  days: readonly { day: string; delivered: number }[],
): Map<number, number> {
  const delivered = new Map<string, number>();
  for (const { day, delivered: count } of days) delivered.set(day, (delivered.get(day) ?? 0) + count);
  const total = [...delivered.values()].reduce((sum, count) => sum + count, 0);
  if (allocations.length === 0 || total === 0) return new Map(arms.map((arm) => [arm.id, arm.buckets]));
  return new Map(
    arms.map((arm) => {
      const own = allocations.filter(({ armId }) => armId === arm.id);
      let weight = 0;
      for (const [day, count] of delivered) {
        const held = own.filter((one) => one.day <= day).at(-1) ?? own[0];
        weight += ((held?.buckets ?? arm.buckets) * count) / total;
      }
      return [arm.id, weight];
    }),
  );
}
