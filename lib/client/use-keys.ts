"use client";
import { useEffect } from "react";

/**
 * Runs the handler of a pressed key, named in lower case. Keys typed into a field, inside a dialog, with a modifier,
 * or that a control took for itself are left alone.
 */
export function useKeys(handlers: Record<string, (event: KeyboardEvent) => void>): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const target = event.target as HTMLElement;
      const typing = target.closest?.("input, textarea, select, [contenteditable], [role=dialog]");
      const handler = handlers[event.key.toLowerCase()];
      if (typing || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || !handler)
        return;
      event.preventDefault();
      handler(event);
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [handlers]);
}
