/** An item's statistics by the key of the metric; a metric that could not be measured on the item is absent. */
export type ItemStatistics = Readonly<Record<string, readonly number[] | undefined>>;

/** One item as two runs did it. */
export interface PairedItem {
  itemId: string;
  baseline: ItemStatistics;
  challenger: ItemStatistics;
}
