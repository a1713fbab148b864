"use client";

import { useState } from "react";

/**
 * The version that a save of one form of a campaign names. It follows the campaign while only other parts change;
 * where someone else changed `shown` under the open form, it stays the old one, so that the save is refused instead of
 * overwriting what this person never saw. `saved` is called after an own save.
 */
export function useFormVersion(version: number, shown: string): { version: number; saved: () => void } {
  const [base, setBase] = useState({ version, shown });
  const [awaiting, setAwaiting] = useState(false);
  if (awaiting && version > base.version) {
    setBase({ version, shown });
    setAwaiting(false);
  }
  return { version: base.shown === shown ? version : base.version, saved: () => setAwaiting(true) };
}
