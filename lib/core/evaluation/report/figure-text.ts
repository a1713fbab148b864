import { dollarText } from "../../costs/money.ts";
import type { FigureUnit } from "./figures.ts";

/** A figure of an evaluation with its unit: “34.2”, “81.0 %”, “1.24 s”, “$0.0031”. */
export function figureText(value: number, unit: FigureUnit): string {
  return plainText(value, unit).replace("-", "−");
}

function plainText(value: number, unit: FigureUnit): string {
  if (unit === "share" || unit === "chance") return `${(value * 100).toFixed(1)} %`;
  if (unit === "milliseconds") return `${(value / 1000).toFixed(2)} s`;
  if (unit === "dollars") return dollarText(Math.round(value));
  if (unit === "score") return value.toFixed(1);
  if (unit === "count")
    return value.toLocaleString("en", { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
  return value.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** The interval of a figure, without its unit twice. */
export function figureInterval({ low, high }: { low: number; high: number }, unit: FigureUnit): string {
  const [from, to] = [figureText(low, unit), figureText(high, unit)];
  const mark = / (%|s)$/.exec(to)?.[0] ?? "";
  return `${mark ? from.slice(0, -mark.length) : from} to ${to}`;
}

/** A difference of two figures with its sign; shares in percentage points. */
export function changeText(value: number, unit: FigureUnit): string {
  const text =
    unit === "share" || unit === "chance"
      ? (Math.abs(value) * 100).toFixed(1)
      : figureText(Math.abs(value), unit);
  return !/[1-9]/.test(text) ? text : `${value < 0 ? "−" : "+"}${text}`;
}

/** The interval of a difference; shares in percentage points, with their signs as the difference has one. */
export function changeInterval(interval: { low: number; high: number }, unit: FigureUnit): string {
  if (unit !== "share" && unit !== "chance") return figureInterval(interval, unit);
  return `${changeText(interval.low, unit)} to ${changeText(interval.high, unit)}`;
}

/** The unit that differences are told in. */
export function changeUnit(unit: FigureUnit): string {
  return unit === "share" || unit === "chance" ? "points" : "";
}
