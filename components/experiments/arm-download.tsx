import type { ArmFit } from "#core/experiments/fits/arm-fit.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";

interface Props {
  id: string;
  arm: string;
  format: ExportFormatKey;
  /** Undefined for a file that takes every message, and for one that could not be counted. */
  fit: Pick<ArmFit, "fits" | "messages"> | undefined;
  counting: boolean;
  /** Left out, the usual ones. */
  settings?: Record<string, string>;
  /** What the link is called; left out, the format. */
  words?: string;
}

/** The link to an arm's file, which says how many messages it holds where not all fit; no link while there is no file. */
export function ArmDownload({ id, arm, format, fit, counting, settings, words }: Props) {
  const leaveOut = fit ? fit.messages - fit.fits : 0;
  const name = words ?? EXPORT_FORMATS[format].name;
  const shown = leaveOut > 0 ? `${name} (${number(fit!.fits)} of ${number(fit!.messages)})` : name;
  if (counting || (fit && fit.fits === 0)) return <span aria-busy={counting}>{shown}</span>;
  const query = new URLSearchParams({
    format,
    ...(leaveOut > 0 && { leaveOut: String(leaveOut) }),
    ...(settings && { settings: JSON.stringify(settings) }),
  });
  return (
    <a
      href={`/api/experiments/${id}/arms/${encodeURIComponent(arm)}?${query}`}
      className="text-ink underline"
    >
      {shown}
      <span className="sr-only">{words ? ` for ${EXPORT_FORMATS[format].name}` : ` of ${arm}`}</span>
    </a>
  );
}

function number(count: number): string {
  return count.toLocaleString("en");
}
