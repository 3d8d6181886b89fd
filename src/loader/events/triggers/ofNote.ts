import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "to receive a note", "to accept the petition": a paper, and no guest. */
export function isOfNote({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  return tokens
    .slice(verb.last + 1, Math.min(end, verb.last + 5))
    .some(({ lower }) =>
      /^(?:notes?|letters?|protests?|messages?|petition|documents?|calls?|complaint|proposal)$/.test(
        lower,
      ),
    );
}
