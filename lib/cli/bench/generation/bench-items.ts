import type { NewContentItem } from "#core/content/content-item.ts";
import { sampleContent } from "#core/content/sample/sample-content.ts";

/** Items like those of the sample content, each with an id and a number of its own. */
export function* benchItems(from: number, count: number, kind: string): Generator<NewContentItem> {
  for (let at = from; at < from + count; at++) {
    const sample = sampleContent[at % sampleContent.length]!;
    yield {
      ...sample,
      externalId: `bench-${at}`,
      title: `${sample.title} (${at})`,
      attributes: { ...sample.attributes, kind },
    };
  }
}
