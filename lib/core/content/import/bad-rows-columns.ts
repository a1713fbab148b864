/** The two columns that a download of bad rows adds. An import leaves them out, so the mended file can come back. */
export const BAD_ROW_COLUMNS = { line: "import_line", reason: "import_reason" } as const;
