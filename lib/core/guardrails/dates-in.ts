type Naming = (date: Date) => [month: string, weekday: string];

const namings = new Map<string, Naming>();

/** The months and weekdays, lower case, of the ISO dates in a text: “2026-11-17” names November and Tuesday. */
export function namesOfDates(text: string, language: string): string[] {
  return Array.from(text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)).flatMap(([, year, month, day]) =>
    namingIn(language)(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))),
  );
}

/** Kept by language: to make a formatter takes longer than all other rules on a text together. */
function namingIn(language: string): Naming {
  let naming = namings.get(language);
  if (!naming) {
    const [month, weekday] = (["month", "weekday"] as const).map((part) => {
      const format = new Intl.DateTimeFormat(language, { [part]: "long", timeZone: "UTC" });
      return (date: Date) => format.format(date).toLowerCase();
    });
    naming = (date) => [month!(date), weekday!(date)];
    namings.set(language, naming);
  }
  return naming;
}
