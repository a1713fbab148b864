/** The product's mark and name: two notifications, the chosen one on top. */
export function Logo() {
  return (
    <span className="flex items-center gap-2 pb-4 font-semibold">
      <svg viewBox="0 0 32 32" className="size-6" aria-hidden="true">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <rect x="7" y="9" width="18" height="5" rx="2.5" className="fill-accent-ink" />
        <rect x="7" y="18" width="11" height="5" rx="2.5" className="fill-accent-ink" opacity=".6" />
      </svg>
      PushGen Console
    </span>
  );
}
