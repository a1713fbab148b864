import { ProductError } from "#core/errors/product-error.ts";

/** The file as a whole cannot be read; the message says why and what to do. Single bad rows are no such error. */
export class ImportFileError extends ProductError {
  constructor(message: string, code: "invalid" | "too-large" = "invalid") {
    super(code, message);
    this.name = "ImportFileError";
  }
}
