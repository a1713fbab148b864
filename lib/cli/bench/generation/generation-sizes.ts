/** How much is measured; `quick` is for machines that have other things to do. */
export interface GenerationSizes {
  paced: number;
  withoutLatency: number;
  small: number;
  large: number;
  workers: number;
}

export const FULL: GenerationSizes = {
  paced: 2_000,
  withoutLatency: 6_000,
  small: 1_000,
  large: 100_000,
  workers: 6_000,
};

export const QUICK: GenerationSizes = {
  paced: 1_000,
  withoutLatency: 2_000,
  small: 1_000,
  large: 5_000,
  workers: 2_000,
};
