/** The months and weekdays, lower case, of the ISO dates in a text: “2026-11-17” names November and Tuesday. */
export function namesOfDates(text: string, language: string): string[] {
  return Array.from(text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)).flatMap(([, year, month, day]) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const name = (part: "month" | "weekday") =>
      date.toLocaleDateString(language, { [part]: "long", timeZone: "UTC" }).toLowerCase();
    return [name("month"), name("weekday")];
  });
}
