import { clsx } from "clsx";

const TONES = {
  accent: "bg-accent",
  success: "bg-success",
  danger: "bg-danger",
  neutral: "bg-strong",
} as const;

export interface BarPart {
  /** Of all work, 0–1. */
  share: number;
  tone: keyof typeof TONES;
}

const within = (share: number) => Math.max(0, Math.min(1, share)) * 100;

/**
 * Work done of all work, 0–1, with its name for screen readers. `parts` draw it in several colours, in their order;
 * say in words what they mean.
 */
export function ProgressBar({
  value,
  label,
  parts = [{ share: value, tone: "accent" }],
}: {
  value: number;
  label: string;
  parts?: readonly BarPart[];
}) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(within(value))}
      className="flex h-1.5 overflow-hidden rounded-full bg-sunken"
    >
      {parts.map(({ share, tone }) => (
        <div
          key={tone}
          className={clsx("h-full transition-[width]", TONES[tone])}
          style={{ width: `${within(share)}%` }}
        />
      ))}
    </div>
  );
}
