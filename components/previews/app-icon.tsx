import { clsx } from "clsx";

/** The icon that a reader's device shows for the app: a plain stand-in. */
export function AppIcon({ className }: { className: string }) {
  return (
    <span
      aria-hidden
      className={clsx(
        "grid shrink-0 place-items-center bg-linear-to-br from-[#5b6cf0] to-[#3340b4] text-white",
        className,
      )}
    >
      <svg viewBox="0 0 16 16" className="size-[62%]" aria-hidden="true">
        <rect x="2.5" y="4" width="11" height="3" rx="1.5" fill="currentColor" />
        <rect x="2.5" y="9" width="6.5" height="3" rx="1.5" fill="currentColor" opacity=".65" />
      </svg>
    </span>
  );
}
