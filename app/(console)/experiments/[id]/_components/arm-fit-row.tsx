import { ArmMisfitList } from "#components/experiments/arm-misfit-list.tsx";
import { FitText } from "#components/exports/fit-text.tsx";
import type { ArmFit } from "#core/experiments/fits/arm-fit.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";

/** A sender: how many messages fit in every arm, and under a fold those that do not. `fit` is undefined while it is counted. */
export function ArmFitRow({ format, fit }: { format: ExportFormatKey; fit: ArmFit | undefined }) {
  const misfits = fit ? fit.messages - fit.fits : 0;
  return (
    <li className="grid gap-1 py-2">
      <div className="flex items-center gap-2">
        <h3 className="mr-auto font-medium">{EXPORT_FORMATS[format].name}</h3>
        <FitText fit={fit} />
      </div>
      {fit && misfits > 0 && (
        <details className="min-w-0">
          <summary className="w-fit cursor-pointer text-muted">
            {`${misfits.toLocaleString("en")} ${misfits === 1 ? "does" : "do"} not fit`}
            <span className="sr-only"> into {EXPORT_FORMATS[format].name}</span>
          </summary>
          <ArmMisfitList fit={fit} />
        </details>
      )}
    </li>
  );
}
