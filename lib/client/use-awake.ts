"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page has come to life: false as the server drew it, true once React answers to the hand. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
