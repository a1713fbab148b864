import { Download } from "lucide-react";
import { BUTTON_LOOKS, BUTTON_SHAPE } from "#components/ui/button.tsx";

const FORMATS = [
  { key: "csv", name: "CSV" },
  { key: "jsonl", name: "JSON Lines" },
] as const;

/** The raw votes as files. Plain links: the browser saves the file as it arrives. */
export function ExportLinks() {
  return FORMATS.map(({ key, name }) => (
    <a
      key={key}
      href={`/api/duels/export?format=${key}`}
      download
      className={`${BUTTON_SHAPE} ${BUTTON_LOOKS.plain}`}
    >
      <Download aria-hidden className="size-4" />
      {`Votes as ${name}`}
    </a>
  ));
}
