import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  type ClearPairRow,
  type CountedPairRow,
  clearPairRow,
  countedPairRow,
} from "#core/reward/training/headline-rows.ts";

/** Headline tests of one part of the data. */
export interface HeadlineData {
  counted: CountedPairRow[];
  clear: ClearPairRow[];
}

/** Reads the pairs of the parts named (“train”, “dev”) from a folder, in that order. Throws where a row is damaged. */
export async function headlineData(folder: string, parts: readonly string[]): Promise<HeadlineData> {
  const read = async <T>(kind: string, parse: (row: unknown) => T): Promise<T[]> => {
    const files = parts.map((part) => readFile(join(folder, `${kind}.${part}.jsonl.gz`)));
    const texts = (await Promise.all(files)).map((bytes) => gunzipSync(bytes).toString());
    const lines = texts.flatMap((text) => text.split("\n").filter(Boolean));
    return lines.map((line) => parse(JSON.parse(line)));
  };
  return {
    counted: await read("pairs", (row) => countedPairRow.parse(row)),
    clear: await read("strong-pairs", (row) => clearPairRow.parse(row)),
  };
}

/** The tests whose readers were drawn at random, as far as is known: what a model is measured on. */
export function trusted({ counted, clear }: HeadlineData): HeadlineData {
  return {
    counted: counted.filter(({ suspect }) => !suspect),
    clear: clear.filter(({ suspect }) => !suspect),
  };
}
