"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { EXPORT_FORMATS, SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";

/** The way to the files of the arms under settings of one's own, sender by sender. */
export function ArmSenderLinks() {
  const [path, search] = [usePathname(), useSearchParams()];
  return (
    <section aria-labelledby="arm-settings" className="pb-3">
      <h3 id="arm-settings" className="font-medium">
        Under other settings
      </h3>
      <p className="text-muted">
        The files above are under the usual ones. Choose topics, platforms or extra data:
      </p>
      <ul className="flex flex-wrap gap-x-3 gap-y-1 py-1">
        {SENDER_FORMAT_KEYS.map((key) => (
          <li key={key}>
            <Link
              href={`${path}?export=${key}`}
              scroll={false}
              aria-current={search.get("export") === key ? "true" : undefined}
              className="underline"
            >
              {EXPORT_FORMATS[key].name}
              <span className="sr-only"> settings</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
