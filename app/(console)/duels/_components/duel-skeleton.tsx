/** Two notifications in their places while the next pair is read. */
export function DuelSkeleton() {
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label="Loading the next pair"
      className="mx-auto flex w-full max-w-6xl min-h-0 flex-1 flex-col gap-3 px-4 pt-3 pb-4"
    >
      <div className="h-18 w-2/3 shrink-0 sm:h-22 rounded bg-sunken motion-safe:animate-pulse" />
      <div className="grid max-h-160 flex-1 gap-3 md:grid-cols-2">
        <div className="min-h-60 rounded-4xl bg-sunken motion-safe:animate-pulse" />
        <div className="min-h-60 rounded-4xl bg-sunken motion-safe:animate-pulse" />
      </div>
      <div className="h-12" />
    </div>
  );
}
