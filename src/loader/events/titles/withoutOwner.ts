// A subject's words that end at an owner, where the tagger takes what is owned for a verb.

/** "candidates in last Saturday's | run-off": the candidates. */
export function withoutOwner(words: string | null): string | null {
  return words?.replace(/ (?:in|at|of|from) (?:[^ ]+ ){0,3}[^ ]+['’]s$/, "") ?? null;
}
