/** The name of a run that nobody named: “6 items, 1 style”. */
export function usualRunName(items: number, styles: number): string {
  const counted = (count: number, word: string) =>
    `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
  return `${counted(items, "item")}, ${counted(styles, "style")}`;
}
