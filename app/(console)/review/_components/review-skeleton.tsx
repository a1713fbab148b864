import { QueueSkeleton } from "./queue-list.tsx";

const CARDS = ["a", "b", "c", "d", "e", "f"];

/** The item's shape while it is read. */
export function ItemSkeleton() {
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label="Loading the item"
      className="grid min-h-0 flex-1 content-start lg:grid-cols-[minmax(0,1fr)_17rem]"
    >
      <div className="grid content-start gap-3 p-4">
        <div className="h-6 w-2/3 rounded bg-sunken" />
        <div className="h-24 rounded-lg bg-sunken motion-safe:animate-pulse" />
        <div className="grid gap-2 sm:grid-cols-2 xl:grid-cols-3">
          {CARDS.map((card) => (
            <div key={card} className="h-44 rounded-lg bg-sunken motion-safe:animate-pulse" />
          ))}
        </div>
      </div>
      <div className="hidden border-l border-border p-3 lg:block">
        <div className="h-80 rounded-[2rem] bg-sunken motion-safe:animate-pulse" />
      </div>
    </div>
  );
}

/** The whole review's shape. */
export function ReviewSkeleton() {
  return (
    <div
      data-full-bleed
      className="flex min-h-dvh flex-col md:h-dvh xl:grid xl:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div className="hidden border-r border-border bg-surface pt-36 xl:block">
        <QueueSkeleton />
      </div>
      <ItemSkeleton />
    </div>
  );
}
