"use client";
import { useEffect } from "react";

/** Runs the handler of a pressed key, named in lower case; keys typed into a field, or with a modifier, are left alone. */
export function useReviewKeys(handlers: Record<string, () => void>): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target as HTMLElement;
      const typing = target.closest("input, textarea, select, [contenteditable]") !== null;
      const handler = handlers[event.key.toLowerCase()];
      if (typing || event.metaKey || event.ctrlKey || event.altKey || !handler) return;
      event.preventDefault();
      handler();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [handlers]);
}
