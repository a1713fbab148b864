import type { ArmFit } from "#core/experiments/fits/arm-fit.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";

interface Props {
  id: string;
  arm: string;
  format: ExportFormatKey;
  /** Undefined for a file that takes every message, and for one that could not be counted. */
  fit: Pick<ArmFit, "fits" | "messages"> | undefined;
  counting: boolean;
}

/** The link to an arm's file, which says how many messages it holds where not all fit; no link while there is no file. */
export function ArmDownload({ id, arm, format, fit, counting }: Props) {
  const leaveOut = fit ? fit.messages - fit.fits : 0;
  const { name } = EXPORT_FORMATS[format];
  const words = leaveOut > 0 ? `${name} (${number(fit!.fits)} of ${number(fit!.messages)})` : name;
  if (counting || (fit && fit.fits === 0)) return <span aria-busy={counting}>{words}</span>;
  const query = new URLSearchParams({ format, ...(leaveOut > 0 && { leaveOut: String(leaveOut) }) });
  return (
    <a
      href={`/api/experiments/${id}/arms/${encodeURIComponent(arm)}?${query}`}
      className="text-ink underline"
    >
      {words}
      <span className="sr-only"> of {arm}</span>
    </a>
  );
}

function number(count: number): string {
  return count.toLocaleString("en");
}
