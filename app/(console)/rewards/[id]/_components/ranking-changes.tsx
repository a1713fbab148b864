import Link from "next/link";
import { signedText } from "#client/percent-text.ts";
import type {
  RankingChanges as Changes,
  RankingChange,
  ScoredText,
} from "#core/reward/comparison/ranking-changes.ts";

const SHOWN = 6;

/** What the model changes at the top of real items, side by side, as it was found at its training. */
export function RankingChanges({ ranking, active }: { ranking: Changes; active: { name: string } }) {
  const { items, changed, examples } = ranking;
  if (items === 0) return null;
  const share = `${changed.toLocaleString("en")} of ${items.toLocaleString("en")}`;
  return (
    <section aria-labelledby="ranking" className="min-w-0">
      <h2 id="ranking" className="font-semibold">
        What changes in the ranking
      </h2>
      <p className="pb-3 text-muted">
        {`${share} open items that waited longest at its training would get another top candidate than under “${active.name}”.`}
        {changed > examples.length && ` The ${examples.length} largest changes:`}
      </p>
      <Examples changes={examples.slice(0, SHOWN)} />
      {examples.length > SHOWN && (
        <details className="pt-3">
          <summary className="w-fit cursor-pointer text-muted">{`Show ${examples.length - SHOWN} more`}</summary>
          <div className="pt-3">
            <Examples changes={examples.slice(SHOWN)} />
          </div>
        </details>
      )}
    </section>
  );
}

function Examples({ changes }: { changes: readonly RankingChange[] }) {
  return (
    <ul className="grid gap-3 xl:grid-cols-2">
      {changes.map(({ itemId, title, was, becomes }) => (
        <li key={itemId} className="min-w-0 rounded-lg border border-border bg-surface p-3">
          <Link href={`/review/${itemId}`} className="block truncate font-medium hover:underline">
            {title || "Item without a title"}
          </Link>
          <div className="grid gap-3 pt-2 sm:grid-cols-2">
            <Text name="On top before" text={was} />
            <Text name="On top with this model" text={becomes} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Text({ name, text }: { name: string; text: ScoredText }) {
  return (
    <div className="min-w-0">
      <h3 className="text-muted text-xs">{name}</h3>
      {text.title && <p className="break-words font-semibold leading-snug">{text.title}</p>}
      <p className="break-words leading-snug">{text.body}</p>
      <p className="pt-1 text-muted text-xs tabular-nums">
        {`reward ${signedText(text.before)} before, ${signedText(text.after)} now`}
      </p>
    </div>
  );
}
