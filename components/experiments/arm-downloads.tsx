import { EXPORT_FORMATS } from "#core/export/export-format.ts";

/** The texts of an arm as files, in every format of export; folded unless `open`. */
export function ArmDownloads({ id, arm, open = false }: { id: string; arm: string; open?: boolean }) {
  return (
    <details className="text-muted" open={open}>
      <summary className="w-fit cursor-pointer">
        Download the texts <span className="sr-only">of {arm}</span>
      </summary>
      <ul className="flex flex-wrap gap-x-3 gap-y-1 py-1">
        {Object.entries(EXPORT_FORMATS).map(([format, { name }]) => (
          <li key={format}>
            <a
              href={`/api/experiments/${id}/arms/${encodeURIComponent(arm)}?format=${format}`}
              className="text-ink underline"
            >
              {name}
              <span className="sr-only"> of {arm}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
