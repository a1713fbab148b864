import Link from "next/link";
import type { ModelCard } from "#core/reward/registry/model-card.ts";

/** The model's card: data, attribution, settings, limits, as they are written. */
export function CardFacts({ card, trainingId }: { card: ModelCard; trainingId: string | null }) {
  return (
    <section aria-labelledby="card" className="min-w-0">
      <h2 id="card" className="pb-2 font-semibold">
        Card
      </h2>
      <div className="rounded-lg border border-border bg-surface p-4">
        {card.method && <p>{card.method}.</p>}
        {card.limits && (
          <p className="pt-2">
            <span className="font-medium">Limits: </span>
            {card.limits}
          </p>
        )}
        <dl className="grid gap-x-8 gap-y-4 pt-3 md:grid-cols-2">
          {card.parts.map(({ name, values }) => (
            <div key={name} className="min-w-0">
              <dt className="font-medium">{name}</dt>
              {values.map((one) => (
                <dd key={one.name} className="break-words text-muted tabular-nums">
                  {one.name && <span>{one.name}: </span>}
                  <span className="text-ink">{one.value}</span>
                </dd>
              ))}
            </div>
          ))}
          {card.bytes !== null && (
            <div>
              <dt className="font-medium">Size</dt>
              <dd className="tabular-nums">{`${card.bytes.toLocaleString("en")} bytes`}</dd>
            </div>
          )}
          {trainingId && (
            <div>
              <dt className="font-medium">Training</dt>
              <dd>
                <Link href={`/rewards/training/${trainingId}`} className="underline">
                  How it was trained
                </Link>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </section>
  );
}
