import { clsx } from "clsx";
import type { VersionView } from "#core/prompts/category-view.ts";
import { comparePrompts, compareTexts, type TextPart } from "#core/prompts/compare-prompts.ts";

const LOOK = {
  same: "",
  added: "bg-success-soft text-success no-underline",
  removed: "bg-danger-soft text-danger line-through",
} as const;

/** What changed from one version to another. What is gone is struck through, so that colour is not the only sign. */
export function Comparison({ before, after }: { before: VersionView; after: VersionView }) {
  const { instructions, settings } = comparePrompts(before.content, after.content);
  return (
    <section
      aria-label={`From version ${before.version} to version ${after.version}`}
      className="grid gap-3 rounded-lg border border-border bg-surface p-3"
    >
      <h2 className="font-medium">
        From version {before.version} to version {after.version}
      </h2>
      <div className="font-mono text-[13px] break-words whitespace-pre-wrap">
        <Parts parts={instructions} />
      </div>
      {settings.length === 0 ? (
        <p className="text-muted">All settings are the same.</p>
      ) : (
        <dl className="grid gap-2">
          {settings.map(({ name, before: old, after: fresh }) => (
            <div key={name}>
              <dt className="text-muted">{name}</dt>
              <dd className="break-words whitespace-pre-wrap">
                <Parts parts={compareTexts(old, fresh)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Parts({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, kind }, at) => {
    const Tag = kind === "added" ? "ins" : kind === "removed" ? "del" : "span";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never change places
      <Tag key={at} className={clsx("rounded-sm", LOOK[kind])}>
        {text}
      </Tag>
    );
  });
}
