/** How much one import may hold. */
export interface ImportLimits {
  /** Of the whole file. */
  bytes: number;
  /** Data rows, bad ones included. */
  rows: number;
  /** Of one row. A larger one is a bad row; most often a quote lacks its partner. */
  rowBytes: number;
  /** Of one row or its header. */
  columns: number;
}

export const IMPORT_LIMITS: ImportLimits = {
  bytes: 50_000_000,
  rows: 200_000,
  rowBytes: 4_000_000,
  columns: 300,
};

/** The given limits, with the product's own for what is left out. */
export function importLimits(limits: Partial<ImportLimits> = {}): ImportLimits {
  return { ...IMPORT_LIMITS, ...limits };
}

/** A size for people: `50 MB`, `900 bytes`. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${bytes.toLocaleString("en")} bytes` : `${Math.floor(bytes / 100_000) / 10} MB`;
}
