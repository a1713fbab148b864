import { diffWordsWithSpace } from "diff";

/** What an edit took out and put in, word by word. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const parts = diffWordsWithSpace(before, after);
  let at = 0;
  return (
    <span className="break-words whitespace-pre-wrap">
      {parts.map(({ value, added, removed }) => {
        const key = `${at++} ${value}`;
        if (added)
          return (
            <ins key={key} className="rounded-sm bg-success-soft text-success no-underline">
              {value}
            </ins>
          );
        if (removed)
          return (
            <del key={key} className="rounded-sm bg-danger-soft text-danger">
              {value}
            </del>
          );
        return <span key={key}>{value}</span>;
      })}
    </span>
  );
}
