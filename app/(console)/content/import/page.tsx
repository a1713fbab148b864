import type { Metadata } from "next";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePage } from "#server/session/require-person.ts";
import { DropFile } from "./_components/drop-file.tsx";
import { FileHelp } from "./_components/file-help.tsx";

export const metadata: Metadata = { title: "Import content" };

export default async function ImportPage() {
  await requirePage("content.write");
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHeader
        title="Import content"
        description="Upload a file, look at what would happen, then confirm. Nothing goes in before that."
      />
      <DropFile />
      <FileHelp />
    </div>
  );
}
