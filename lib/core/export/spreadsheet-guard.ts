/** What a spreadsheet may take for the start of a formula (OWASP, “CSV Injection”), with the full-width forms. */
const RISKY_START = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED_START = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell that a spreadsheet shows as text and never runs: `=1+1` becomes `'=1+1`.
 * A text that already looks guarded gets one more apostrophe (`'=x` becomes `''=x`), so that nothing is ambiguous
 * and `undoGuard(guardCell(text)) === text` for every text. All other texts stay as they are.
 */
export function guardCell(text: string): string {
  return RISKY_START.test(text) ? `'${text}` : text;
}

/** Takes exactly one guarding apostrophe away. A text without a guard, such as `'tis the season`, stays as it is. */
export function undoGuard(text: string): string {
  return GUARDED_START.test(text) ? text.slice(1) : text;
}
