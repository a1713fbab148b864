import { EXPORT_FORMATS } from "#core/export/export-format.ts";

/** The texts of an arm as files, in every format of export. */
export function ArmDownloads({ id, arm }: { id: string; arm: string }) {
  return (
    <details className="text-muted">
      <summary className="w-fit cursor-pointer" aria-label={`Download the texts of ${arm}`}>
        Download its texts
      </summary>
      <ul className="flex flex-wrap gap-x-3 gap-y-1 py-1">
        {Object.entries(EXPORT_FORMATS).map(([format, { name }]) => (
          <li key={format}>
            <a
              href={`/api/experiments/${id}/arms/${encodeURIComponent(arm)}?format=${format}`}
              aria-label={`${arm} as ${name}`}
              className="text-ink underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
