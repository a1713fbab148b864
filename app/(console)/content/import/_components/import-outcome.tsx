import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ImportView } from "#core/content/content-view.ts";
import { counted } from "#core/text/counted.ts";

/** What became of an upload that no longer waits. */
export function ImportOutcome({ upload }: { upload: ImportView }) {
  if (upload.status !== "imported") {
    return (
      <div className="grid gap-3">
        <Callout tone="warning">
          {upload.status === "discarded"
            ? "This upload was discarded. Nothing of it was imported."
            : "This upload did not arrive whole. Nothing of it was imported; upload the file again."}
        </Callout>
        <LinkButton href="/content/import" className="justify-self-start">
          Upload a file
        </LinkButton>
      </div>
    );
  }
  const bad = upload.bad > 0 ? ` ${counted(upload.bad, "bad row")} stayed out.` : "";
  return (
    <div className="grid gap-3">
      <Callout tone="success">
        {`Imported: ${upload.created.toLocaleString("en")} new, ${upload.updated.toLocaleString("en")} changed, ${upload.unchanged.toLocaleString("en")} as before.${bad}`}
      </Callout>
      <div className="flex flex-wrap gap-2">
        <LinkButton look="primary" href="/runs/new">
          Generate notifications
        </LinkButton>
        <LinkButton href="/content">See the content</LinkButton>
        <LinkButton href="/content/import">Import another file</LinkButton>
      </div>
    </div>
  );
}
