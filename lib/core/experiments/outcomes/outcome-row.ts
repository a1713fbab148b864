import { outcomeDayProblem } from "./outcome-day.ts";

/** What came back of one arm on one day, as a row of a file or a request says it. */
export interface OutcomeRow {
  /** Key of the experiment. */
  experiment: string;
  arm: string;
  /** YYYY-MM-DD, in UTC. */
  day: string;
  delivered: number;
  clicked: number;
  optedOut: number | null;
  /** The item (its id in the content) or message that the figures are of; null for all messages together. */
  item: string | null;
}

/** The cells of a row by what they are; null where there is no such column. */
export interface OutcomeCells {
  experiment: string;
  arm: string;
  day: string;
  delivered: string;
  clicked: string;
  optedOut: string | null;
  item: string | null;
}

const COUNT = /^\d{1,9}$/;

/** A checker of rows: the row, or why it cannot be used. `today` (YYYY-MM-DD) is the last day that can have figures. */
export function outcomeChecker(today: string): (cells: OutcomeCells) => OutcomeRow | string {
  const days = new Map<string, string | null>();
  const dayProblem = (day: string) => {
    let found = days.get(day);
    if (found === undefined) {
      found = problemOf(day, today);
      // A broken file must not fill the memory with what it calls days.
      if (days.size < 10_000) days.set(day, found);
    }
    return found;
  };
  return (cells) => {
    if (cells.experiment === "") return "names no experiment";
    if (cells.arm === "") return "names no arm";
    const day = dayProblem(cells.day);
    if (day !== null) return day;
    if (!COUNT.test(cells.delivered)) return countProblem("delivered", cells.delivered);
    if (!COUNT.test(cells.clicked)) return countProblem("clicked", cells.clicked);
    const { optedOut } = cells;
    const told = optedOut !== null && optedOut !== "";
    if (told && !COUNT.test(optedOut)) return countProblem("optedOut", optedOut);
    const [delivered, clicked, left] = [
      Number(cells.delivered),
      Number(cells.clicked),
      told ? Number(optedOut) : null,
    ];
    if (clicked > delivered) return "has more clicked than delivered; count each recipient once";
    if (left !== null && left > delivered)
      return "has more opted out than delivered; count each recipient once";
    return {
      experiment: cells.experiment,
      arm: cells.arm,
      day: cells.day,
      delivered,
      clicked,
      optedOut: left,
      item: cells.item === "" ? null : cells.item,
    };
  };
}

function problemOf(day: string, today: string): string | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day)
    return `has no day such as 2026-03-31 (${shown(day)})`;
  return outcomeDayProblem(day, today);
}

function countProblem(column: string, text: string): string {
  return `${column} is not a whole number, 0 or more (${shown(text)})`;
}

function shown(text: string): string {
  return text === "" ? "empty" : text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
