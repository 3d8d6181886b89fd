// How an editor may name the kind of an event: by a plain word, or by PLOVER's class and mode.

import { type Kind, kinds, type Mode } from "#model/event.ts";
import { kindSynonyms, kindWords, modeWords } from "#model/kindWords.ts";

export interface NamedKind {
  readonly kind: Kind;
  readonly mode: Mode | null;
}

const modes: Partial<Record<Kind, readonly Mode[]>> = {
  AGREE: ["meet", "visit", "third-party", "multilateral", "phone"],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  REJECT: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
};

const classes: readonly NamedKind[] = kinds.flatMap((kind) => [
  { kind, mode: null },
  ...(modes[kind] ?? []).map((mode) => ({ kind, mode })),
]);

/** `CONSULT`, `CONSULT visit` */
const codeOf = ({ kind, mode }: NamedKind) => (mode === null ? kind : `${kind} ${mode}`);

/** null where only the code says which: "visit" is one that took place. */
function plainWord({ kind, mode }: NamedKind): string | null {
  if (mode === null) return kindWords[kind];
  return kind === "AGREE" ? null : (modeWords[mode] ?? null);
}

const byWord: ReadonlyMap<string, NamedKind> = new Map(
  classes.flatMap((named) => {
    const shown = plainWord(named);
    const words = [codeOf(named), ...(shown ? [shown, ...(kindSynonyms[shown] ?? [])] : [])];
    return words.map((word) => [word.toLowerCase(), named] as const);
  }),
);

/** Everything that `kindNamed` accepts, in lower case. */
export const kindNames: readonly string[] = [...byWord.keys()];

/** The kind for a plain word or a class; case does not matter. null for anything else. */
export function kindNamed(words: string): NamedKind | null {
  return byWord.get(words.toLowerCase()) ?? null;
}

/** A word of `kindNames` for printing: PLOVER's codes in upper case. */
export function printKindName(name: string): string {
  return classes.map(codeOf).find((code) => code.toLowerCase() === name) ?? name;
}

/** A kind as a sidecar names it: in a plain word, where that says all of it. */
export function printKind(named: NamedKind): string {
  return plainWord(named) ?? codeOf(named);
}
