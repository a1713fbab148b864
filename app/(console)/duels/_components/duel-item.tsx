import type { DuelView } from "#core/duels/duel-view.ts";

/** What the two notifications are for. Its height is kept, so that nothing moves from pair to pair. */
export function DuelItem({ item }: { item: DuelView["item"] }) {
  return (
    <section aria-label="Item" className="h-18 min-w-0 shrink-0 sm:h-22 overflow-hidden">
      <p className="text-xs text-muted">
        {["For this item", item.kind, item.language].filter(Boolean).join(" · ")}
      </p>
      <h2 lang={item.language} className="truncate font-semibold" title={item.title}>
        {item.title}
      </h2>
      <p lang={item.language} className="line-clamp-1 break-words text-muted sm:line-clamp-2">
        {item.excerpt}
      </p>
    </section>
  );
}
