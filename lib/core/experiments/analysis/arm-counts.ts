/** What came back of one arm. The unit is the recipient: clicked and opted out are counted among the delivered. */
export interface ArmCounts {
  delivered: number;
  clicked: number;
  /** Null where opt-outs were not reported: that is not the same as none. */
  optedOut: number | null;
}

/** One arm of an experiment as it is analysed. */
export interface ArmInput extends ArmCounts {
  key: string;
  control: boolean;
  /** The arm's part of the recipients, as a weight above 0: shares need not sum to one (a holdout may have the rest). */
  share: number;
}
