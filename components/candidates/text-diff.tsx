import { editParts } from "#core/text/edit-parts.ts";

/** What an edit took out and put in. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  let at = 0;
  return (
    <span className="break-words whitespace-pre-wrap">
      {editParts(before, after).map(({ kind, text }) => {
        const key = `${at++} ${text}`;
        if (kind === "put-in")
          return (
            <ins key={key} className="rounded-sm bg-success-soft text-success no-underline">
              {text}
            </ins>
          );
        if (kind === "taken-out")
          return (
            <del key={key} className="rounded-sm bg-danger-soft text-danger">
              {text}
            </del>
          );
        return <span key={key}>{text}</span>;
      })}
    </span>
  );
}
