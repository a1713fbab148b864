import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ProductError } from "#core/errors/product-error.ts";
import { readImport } from "#server/services/content/read-import.ts";
import { requirePage } from "#server/session/require-person.ts";
import { BadRows } from "../_components/bad-rows.tsx";
import { GoodRows } from "../_components/good-rows.tsx";
import { ImportOutcome } from "../_components/import-outcome.tsx";
import { StagedImport } from "../_components/staged-import.tsx";

export const metadata: Metadata = { title: "Import content" };

export default async function ImportPreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePage("content.write");
  if (!z.uuid().safeParse(id).success) notFound();
  const { upload, good, bad } = await readImport(person, id).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  const isStaged = upload.status === "staged";
  return (
    <div className="grid gap-6">
      <PageHeader
        title={upload.fileName}
        description={
          isStaged ? "Nothing is imported yet. Look at the columns and the rows, then confirm." : null
        }
      />
      {isStaged ? (
        <StagedImport key={JSON.stringify(upload.mapping)} upload={upload} />
      ) : (
        <ImportOutcome upload={upload} />
      )}
      {bad.rows.length > 0 && <BadRows upload={upload} first={bad} />}
      {isStaged && <GoodRows upload={upload} rows={good} />}
    </div>
  );
}
