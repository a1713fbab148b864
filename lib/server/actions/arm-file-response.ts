import "server-only";
import type { ArmFile } from "../services/experiments/arm-file.ts";
import { streamOf } from "../services/exports/stream-of.ts";
import { fileResponse } from "./file-response.ts";

/** The texts of an arm as a stream. */
export function armFileResponse({ pieces, ...file }: ArmFile): Response {
  return fileResponse(file, streamOf(pieces));
}
