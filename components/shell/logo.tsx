/** The product's mark, two notifications with the chosen one on top, and the workspace's name. */
export function Logo({ name = "PushGen Console" }: { name?: string }) {
  return (
    <span className="flex min-w-0 items-center gap-2 font-semibold">
      <svg viewBox="0 0 32 32" className="size-6 shrink-0" aria-hidden="true">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <rect x="7" y="9" width="18" height="5" rx="2.5" className="fill-accent-ink" />
        <rect x="7" y="18" width="11" height="5" rx="2.5" className="fill-accent-ink" opacity=".6" />
      </svg>
      <span className="truncate">{name}</span>
    </span>
  );
}
