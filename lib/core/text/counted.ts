/** “1 item”, “2,500 items”: a count with its noun, whose plural ends in s unless another is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}
