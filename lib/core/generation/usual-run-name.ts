import { counted } from "../text/counted.ts";

/** The name of a run that nobody named: “6 items, 1 style”. */
export function usualRunName(items: number, styles: number): string {
  return `${counted(items, "item")}, ${counted(styles, "style")}`;
}
