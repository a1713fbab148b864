const NAMED: Record<string, string> = {
  english: "en",
  英文: "en",
  英语: "en",
  inglés: "en",
  ingles: "en",
  chinese: "zh",
  mandarin: "zh",
  中文: "zh",
  汉语: "zh",
  chino: "zh",
  spanish: "es",
  español: "es",
  espanol: "es",
  castellano: "es",
  西班牙语: "es",
  french: "fr",
  français: "fr",
  german: "de",
  deutsch: "de",
  portuguese: "pt",
  português: "pt",
  italian: "it",
  italiano: "it",
  japanese: "ja",
  日本語: "ja",
  korean: "ko",
  한국어: "ko",
};

/** What files write for a language, as a tag: `en_US` → `en-US`, `Spanish` → `es`. Unknown words stay as they are. */
export function languageFromCell(cell: string): string {
  const text = cell.trim();
  return Object.hasOwn(NAMED, text.toLowerCase()) ? NAMED[text.toLowerCase()]! : text.replaceAll("_", "-");
}
