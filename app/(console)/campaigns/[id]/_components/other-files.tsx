import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { ExportFacts } from "./export-facts.tsx";

/** Files that stand beside what is to be sent now, folded, with why; nothing where there are none. */
export function OtherFiles(props: { title: string; why: string; files: ExportView[]; may: boolean }) {
  const { title, why, files, may } = props;
  if (files.length === 0) return null;
  return (
    <details className="pt-2">
      <summary className="cursor-pointer text-muted">{`${title} (${files.length})`}</summary>
      <p className="pt-1 text-warning">{why}</p>
      {files.map((file) => (
        <div key={file.id} className="pt-2">
          <p className="break-words font-medium">{file.fileName}</p>
          <ExportFacts file={file} may={may} />
        </div>
      ))}
    </details>
  );
}
