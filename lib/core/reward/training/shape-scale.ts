/** Mean and standard deviation of each shape feature. */
export interface ShapeScale {
  mean: Float32Array;
  scale: Float32Array;
}

/** Over the texts given, one row of raw values each; a constant feature gets scale 1. */
export function shapeScale(rows: readonly Float64Array[]): ShapeScale {
  const size = rows[0]?.length ?? 0;
  const mean = new Float32Array(size);
  const scale = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const average = rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[i]! - average) ** 2, 0) / rows.length;
    mean[i] = average;
    scale[i] = variance > 1e-12 ? Math.sqrt(variance) : 1;
  }
  return { mean, scale };
}
