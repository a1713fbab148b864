const NAMES: readonly (readonly [string, string])[] = [
  ["{{ item.title }}", "title, body, url, language, id"],
  ["{{ item.attributes.kind }}", "any attribute of the item"],
  ["{{ item.reference.title }}", "the human line: title, body"],
  ["{{ constraints.titleLimit }}", "titleLimit, bodyLimit, language"],
  ["{{ candidates }}", "how many are asked for"],
];

/** What a template may name. The rules below the editor are added to every prompt, so they need not be repeated. */
export function TemplateHelp() {
  return (
    <details className="text-muted">
      <summary className="w-fit cursor-pointer text-accent">What a template may name</summary>
      <dl className="mt-2 grid gap-x-4 gap-y-1 rounded-md border border-border bg-surface p-3 sm:grid-cols-[auto_1fr]">
        {NAMES.map(([code, words]) => (
          <div key={code} className="contents">
            <dt>
              <code className="font-mono text-[13px] text-ink">{code}</code>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-2">
        Liquid: {"{% if … %}"}, {"{% for … %}"} and filters work. The item itself, the limits and the rules
        against invented facts are added to every prompt; see “Compiled”.
      </p>
    </details>
  );
}
