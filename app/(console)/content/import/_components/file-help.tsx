const COLUMNS: [names: string, use: string][] = [
  ["id", "Your own id. A later import with the same id updates the item and never makes it twice."],
  ["title, body", "What the notification may speak of. One of the two is enough."],
  ["url, image_url", "Web addresses, or empty."],
  ["language", "A tag such as en, es or zh; en where it is left out."],
  ["reference_title, reference_body", "The notification that a person wrote, if there is one."],
  ["anything else", "Becomes an attribute of the item, for prompts to use."],
];

/** What a file may hold, for someone who makes one. */
export function FileHelp() {
  return (
    <section aria-labelledby="file-help" className="grid gap-2">
      <h2 id="file-help" className="font-semibold">
        What the file holds
      </h2>
      <p className="text-muted">
        One item a line, UTF-8. Columns are found by their names, also by common other ones such as headline
        or permalink; you can change the choice after the upload.
      </p>
      <dl className="grid gap-x-4 gap-y-1.5 md:grid-cols-[auto_1fr]">
        {COLUMNS.map(([names, use]) => (
          <div key={names} className="contents">
            <dt className="font-mono text-xs leading-5">{names}</dt>
            <dd className="text-muted max-md:pb-2">{use}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
