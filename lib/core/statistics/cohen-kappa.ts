/**
 * Cohen's kappa of two judges from `table[i][j]`: how many units the first labelled i and the second j. 1 is agreement
 * throughout, 0 what chance gives. Null where nothing can be said: no unit, or one label throughout.
 * Cohen (1960), “A coefficient of agreement for nominal scales”.
 */
export function cohenKappa(table: readonly (readonly number[])[]): number | null {
  const rows = table.map((row) => sum(row));
  const columns = table.map((_, label) => sum(table.map((row) => row[label]!)));
  const all = sum(rows);
  if (all === 0) return null;
  const same = sum(table.map((row, label) => row[label]!)) / all;
  const byChance = sum(rows.map((row, label) => (row / all) * (columns[label]! / all)));
  return byChance > 1 - 1e-12 ? null : (same - byChance) / (1 - byChance);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
