import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { KeysDialog } from "#components/ui/keys-dialog.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ProductError } from "#core/errors/product-error.ts";
import { textsToRate } from "#server/services/evaluations/ratings.ts";
import { readEvaluation } from "#server/services/evaluations/read-evaluations.ts";
import { requirePage } from "#server/session/require-person.ts";
import { RATE_KEYS } from "./_components/rate-keys.ts";
import { RateScreen } from "./_components/rate-screen.tsx";

export const metadata: Metadata = { title: "Rate texts" };

export default async function RatePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePage("evaluations.rate");
  if (!z.uuid().safeParse(id).success) notFound();
  const evaluation = await readEvaluation(person, id).catch((error) => {
    if (error instanceof ProductError && error.code === "not-found") notFound();
    throw error;
  });
  return (
    <>
      <PageHeader
        title="Rate texts"
        description={
          <>
            {"Of the evaluation "}
            <Link href={`/evaluations/${id}`} className="text-accent underline underline-offset-2">
              {evaluation.name}
            </Link>
            {". Everyone rates in the same order; what wrote a text is not told."}
          </>
        }
        action={<KeysDialog groups={RATE_KEYS} />}
      />
      <RateScreen evaluationId={id} initial={await textsToRate(person, id)} />
    </>
  );
}
