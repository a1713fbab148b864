/** Hands a file that was made in the browser to the person. */
export function download(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the file by then, or asks for a place.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name for a file, of a title: small letters, digits and dashes. */
export function fileNameOf(title: string, extension: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return `${name || "chart"}.${extension}`;
}
