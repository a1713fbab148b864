import { useId } from "react";
import { Select } from "#components/ui/select.tsx";
import type { TokenFill } from "#core/personalisation/fill-tokens.ts";
import type { KnownToken } from "#core/personalisation/known-token.ts";

/** How tokens are shown: as written, or as a reader gets them. */
export type TokenView = "written" | "default" | "longest" | `sample-${number}`;

/** What the view fills tokens with; null for as written. */
export function fillOf(view: TokenView): TokenFill | null {
  if (view === "written") return null;
  return view.startsWith("sample-") ? { sample: Number(view.slice(7)) } : (view as "default" | "longest");
}

interface Props {
  tokens: readonly KnownToken[];
  view: TokenView;
  onChange: (view: TokenView) => void;
}

/** Shows the notifications with samples, with the longest values, or with the defaults in the tokens' places. */
export function TokenViewChoice({ tokens, view, onChange }: Props) {
  const id = useId();
  const most = Math.max(...tokens.map((one) => one.samples.length));
  const samples = Array.from({ length: most }, (_, index) => ({
    value: `sample-${index}`,
    words: tokens.map((one) => one.samples[index % one.samples.length]).join(", "),
  }));
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className="text-muted">
        Tokens
      </label>
      <Select
        id={id}
        className="!h-8 !w-auto max-w-56"
        value={view}
        onChange={(event) => onChange(event.target.value as TokenView)}
      >
        <option value="written">as written</option>
        {samples.map(({ value, words }) => (
          <option key={value} value={value}>{`read: ${words}`}</option>
        ))}
        <option value="longest">at their longest</option>
        <option value="default">by default</option>
      </Select>
    </span>
  );
}
