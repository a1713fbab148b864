const EXAMPLE = `{"id": "n-1", "title": "Night buses return", "body": "Six routes …", "language": "en",
 "references": ["Your way home is back", {"title": "A bus at 3 am", "body": "From Friday"}]}`;

/** What a row holds, by example. */
export function FileSetHelp() {
  return (
    <div className="grid gap-2 rounded-lg border border-border bg-surface p-3 text-muted">
      <p>
        Each row has a title or a body, and one or more human lines: “references” as a list, or in a CSV one
        on each line of the cell; “reference_title” and “reference_body”, “reference_2”, “reference_3” are
        read too.
      </p>
      <pre className="overflow-x-auto whitespace-pre-wrap font-mono text-xs">{EXAMPLE}</pre>
    </div>
  );
}
