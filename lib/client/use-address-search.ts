"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTransition } from "react";

/** A search that is kept in the address of its page; what is left empty is left out. */
export function useAddressSearch(): { path: string; busy: boolean; search: (form: HTMLFormElement) => void } {
  const [router, path] = [useRouter(), usePathname()];
  const [busy, start] = useTransition();
  const search = (form: HTMLFormElement) => {
    const given = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    const query = new URLSearchParams(given.filter(([, value]) => value !== ""));
    start(() => router.push(query.size > 0 ? `${path}?${query}` : path));
  };
  return { path, busy, search };
}
