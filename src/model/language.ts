// Languages of articles, as ISO 639-1 codes.

const names = new Intl.DisplayNames("en", { type: "language" });

/** "German" of `de`. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}
