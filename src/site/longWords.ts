// Guards against words of thousands of letters, from a mistake or a prank.
//
// With kerning, browsers shape such a word again for each of its lines: 50,000 letters took 9 seconds
// with kerning and 7 ms without. Pages with such a word have no kerning.

/** Whether any text in a value contains a word of 1,000 characters or more. */
export function holdsLongWord(value: unknown): boolean {
  if (typeof value === "string") return /\S{1000}/.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsLongWord);
}

/** The shell for pages with such words; style/base.css uses the attribute. */
export function withoutKerning(shell: string): string {
  return shell.replace("<html ", '<html data-kerning="none" ');
}
