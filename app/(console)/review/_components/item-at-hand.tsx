import type { ContentItem } from "#core/content/content-item.ts";

/** What the notification is for. */
export function ItemAtHand({ item }: { item: ContentItem }) {
  return (
    <section aria-label="Item">
      <h1 className="text-xl font-semibold break-words">{item.title || item.externalId}</h1>
      <p className="line-clamp-4 max-w-prose break-words text-muted">{item.body}</p>
      {item.reference && (
        <p className="pt-2 break-words">
          <span className="text-muted">Human line: </span>
          <span className="font-medium">{item.reference.title}</span> {item.reference.body}
        </p>
      )}
      {item.url && (
        <a
          href={item.url}
          target="_blank"
          rel="noreferrer noopener"
          className="text-accent underline underline-offset-2"
        >
          {new URL(item.url).host}
        </a>
      )}
    </section>
  );
}
