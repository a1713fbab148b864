"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { ImportView } from "#core/content/content-view.ts";
import { counted } from "#core/text/counted.ts";
import { confirmImportAction, discardImportAction, mapImportAction } from "../../actions.ts";
import { ColumnMappingFields } from "./column-mapping-fields.tsx";

/** An upload that waits: which column is what, and what to do with it. */
export function StagedImport({ upload }: { upload: ImportView }) {
  const router = useRouter();
  const [mapping, setMapping] = useState(upload.mapping);
  const { pending, error, run } = useAct();
  const isChanged = JSON.stringify(mapping) !== JSON.stringify(upload.mapping);
  const { id, good } = upload;
  return (
    <div className="grid gap-4">
      <ColumnMappingFields columns={upload.columns} mapping={mapping} onChange={setMapping} />
      {error && <Callout tone="danger">{error.message}</Callout>}
      {isChanged ? (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="primary"
            busy={pending}
            onClick={() =>
              run(
                () => mapImportAction({ id, mapping }),
                (counts) => `${counted(counts.good, "good row")}, ${counts.bad} bad`,
              )
            }
          >
            {pending ? "Checking the rows…" : "Check the rows again"}
          </Button>
          <Button look="quiet" disabled={pending} onClick={() => setMapping(upload.mapping)}>
            Undo the change
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look="primary"
            busy={pending}
            disabled={good === 0}
            onClick={() =>
              run(
                () => confirmImportAction({ id, good }),
                ({ created, updated }) => `Imported: ${created} new, ${updated} changed`,
              )
            }
          >
            {pending ? "Importing…" : `Import ${counted(good, "row")}`}
          </Button>
          <Button
            look="quiet"
            disabled={pending}
            onClick={() =>
              run(
                () => discardImportAction({ id }),
                () => "The upload was discarded",
                () => router.push("/content/import"),
              )
            }
          >
            Discard
          </Button>
          <p className="text-muted tabular-nums">
            {counted(good, "good row")} · {counted(upload.bad, "bad row")}
            {upload.bad > 0 && " that stay out"}
          </p>
        </div>
      )}
    </div>
  );
}
