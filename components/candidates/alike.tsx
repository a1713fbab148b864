import type { ReviewCandidate } from "#core/review/review-view.ts";
import { StyleName } from "./style-names.tsx";

/** The candidates that say the same, folded; they open in place. */
export function Alike({ texts }: { texts: ReviewCandidate["alike"] }) {
  return (
    <details>
      <summary className="w-fit cursor-pointer">{`+ ${texts.length} alike`}</summary>
      <ul className="grid gap-1 border-l-2 border-border pt-1 pl-2">
        {texts.map(({ id, title, body, categoryKey }) => (
          <li key={id} className="break-words">
            <span className="text-faint">{categoryKey && <StyleName of={categoryKey} />}</span>{" "}
            {title && <b className="font-semibold">{title}</b>} {body}
          </li>
        ))}
      </ul>
    </details>
  );
}
