/**
 * A file name from a campaign's name: letters, digits, dot and hyphen only, in any script, at most 60 characters,
 * so that no system reads a folder, a device or a hidden file into it.
 */
export function exportFileName(campaignName: string, extension: string): string {
  const stem = campaignName
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const short = [...stem].slice(0, 60).join("").replace(/-+$/, "");
  // The word in front keeps device names such as “con” or “nul” from standing alone.
  return `${["campaign", short].filter(Boolean).join("-")}.${extension}`;
}

/**
 * The value of a Content-Disposition header for a download (RFC 6266): a plain ASCII name for old clients, and the
 * full name in RFC 8187's encoding where they differ. Quotes and line breaks cannot get in.
 */
export function attachmentHeader(fileName: string): string {
  const ascii = fileName.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/-+(?=\.|$)/g, "");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const extended = ascii === fileName ? "" : `; filename*=UTF-8''${encoded}`;
  return `attachment; filename="${ascii}"${extended}`;
}
