let row = new Int32Array(256);

/** Length of the longest common subsequence of two sequences, by dynamic programming over one row. */
export function commonSubsequence(a: Int32Array, b: Int32Array): number {
  if (row.length <= b.length) row = new Int32Array(b.length * 2);
  row.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const symbol = a[i];
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      if (symbol === b[j - 1]) row[j] = diagonal + 1;
      else if (row[j - 1]! > above) row[j] = row[j - 1]!;
      diagonal = above;
    }
  }
  return row[b.length]!;
}
