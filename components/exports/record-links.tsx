import { Download } from "lucide-react";
import { BUTTON_LOOKS, BUTTON_SHAPE } from "#components/ui/button.tsx";
import { RECORD_FORMATS, type RecordFormatKey } from "#core/export/record-formats.ts";

const NAMES: Record<RecordFormatKey, string> = { csv: "CSV", jsonl: "JSON Lines" };

/** Records as files, one link a format: the address takes `?format=`. Plain links: the browser saves the file as it arrives. */
export function RecordLinks({ name, href }: { name: string; href: string }) {
  return RECORD_FORMATS.map((format) => (
    <a
      key={format}
      href={`${href}?format=${format}`}
      download
      className={`${BUTTON_SHAPE} ${BUTTON_LOOKS.plain}`}
    >
      <Download aria-hidden className="size-4" />
      {`${name} as ${NAMES[format]}`}
    </a>
  ));
}
