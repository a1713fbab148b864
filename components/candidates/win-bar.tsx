import { clsx } from "clsx";

/** The chance to beat the human line, 0–1, against the even chance in the middle. */
export function WinBar({ chance }: { chance: number }) {
  const at = chance * 100;
  const wins = chance >= 0.5;
  return (
    <span aria-hidden className="relative block h-1 overflow-hidden rounded-full bg-sunken">
      <span
        className={clsx("absolute inset-y-0", wins ? "bg-success" : "bg-faint")}
        style={wins ? { left: "50%", width: `${at - 50}%` } : { left: `${at}%`, width: `${50 - at}%` }}
      />
      <span className="absolute inset-y-0 left-1/2 w-px bg-strong" />
    </span>
  );
}
