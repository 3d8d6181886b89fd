// Words of thousands of letters, as a mishap or a prank may bring them.
//
// A browser that kerns shapes such a word anew for every line of it: 50,000 letters took 9 seconds
// with kerning and 7 ms without. Pages that hold one are set without.

import type { Shells } from "./shell.ts";

/** Whether one of a value's texts holds a word that no one writes. */
export function holdsLongWord(value: unknown): boolean {
  if (typeof value === "string") return /\S{1000}/.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsLongWord);
}

/** The shells for pages with such words; style/base.css knows the attribute. */
export function withoutKerning({ dek, plain }: Shells): Shells {
  const mark = (shell: string) => shell.replace("<html ", '<html data-kerning="none" ');
  return { dek: mark(dek), plain: mark(plain) };
}
