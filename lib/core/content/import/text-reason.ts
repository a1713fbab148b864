/** Why the text of a column cannot be kept, in words that begin with the column; an empty list if it can. */
export function textReason(column: string, text: string, most: number): string[] {
  const reasons: string[] = [];
  if (text.length > most) {
    reasons.push(
      `${column}: is ${text.length.toLocaleString("en")} characters long, and ${most.toLocaleString("en")} are the most`,
    );
  }
  if (text.includes("\0")) reasons.push(`${column}: holds a NUL character; remove it`);
  if (!text.isWellFormed())
    reasons.push(`${column}: holds half of a character (a lone surrogate); remove it`);
  return reasons;
}
