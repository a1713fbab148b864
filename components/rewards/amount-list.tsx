import { clsx } from "clsx";
import { signedText } from "#client/percent-text.ts";

/** Reasons with their amounts, the strongest first, each with a bar. */
export function AmountList({
  parts,
  most,
}: {
  parts: readonly { label: string; amount: number }[];
  most: number;
}) {
  const shown = parts.slice(0, most);
  const largest = Math.max(1e-9, ...shown.map(({ amount }) => Math.abs(amount)));
  const rest = parts.slice(most).reduce((sum, { amount }) => sum + amount, 0);
  return (
    <ul className="grid gap-1 text-xs">
      {shown.map(({ label, amount }) => (
        <li key={label} className="grid grid-cols-[minmax(0,1fr)_3.5rem_2.75rem] items-center gap-2">
          <span className="truncate" title={label}>
            {label}
          </span>
          <span aria-hidden className="h-1 rounded-full bg-sunken">
            <span
              className={clsx("block h-full rounded-full", amount >= 0 ? "bg-success" : "bg-danger")}
              style={{ width: `${(Math.abs(amount) / largest) * 100}%` }}
            />
          </span>
          <span className="text-right tabular-nums">{signedText(amount)}</span>
        </li>
      ))}
      {parts.length > most && (
        <li className="flex justify-between text-muted tabular-nums">
          <span>{`${parts.length - most} weaker ones`}</span>
          <span>{signedText(rest)}</span>
        </li>
      )}
    </ul>
  );
}
