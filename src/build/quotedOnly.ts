// An article of which only the words are known that its events quote: shown as one whose sidecar says `show: passages`.

import type { Article } from "#model/article.ts";
import type { NewsEvent, Words } from "#model/event.ts";
import { withhold } from "#loader/rights/withhold.ts";

/** A letter that stands for every one that is not known; none of them is shown. */
const unknown = "x";

interface QuotedArticle {
  readonly article: Article;
  readonly events: readonly NewsEvent[];
}

/** Its text has the quoted words; all spans count in it. */
export function quotedOnly(
  { paragraphs, headline, ...facts }: Omit<Article, "text">,
  events: readonly NewsEvent[],
): QuotedArticle {
  // The headline is known in another form where it stands in several lines.
  const shown = paragraphs.filter(
    ({ zone, start, end }) => zone !== "headline" || end - start === headline.length,
  );
  const length = Math.max(0, ...shown.map(({ end }) => end));
  const units = Buffer.from(unknown.repeat(length), "utf16le");
  const put = (start: number, text: string) =>
    start >= 0 && start < length && units.write(text, start * 2, "utf16le");
  for (const { start, zone } of shown) if (zone === "headline") put(start, headline);
  for (const event of events) {
    for (const { start, end, prefix, suffix } of event.passages) {
      put(start - prefix.length, prefix);
      put(end, suffix);
    }
  }
  for (const { start, text } of events.flatMap(wordsOf)) put(start, text);
  const text = units.toString("utf16le");
  const article = { ...facts, headline, paragraphs: shown, text, show: "passages" } as const;
  const { article: own, events: moved } = withhold({
    article,
    events,
    coverage: nothing(facts.id),
  });
  return { article: own, events: moved };
}

function wordsOf({ passages, trigger, lasted, when }: NewsEvent): readonly Words[] {
  const { words = [], unused = [], reference = null } = when?.derivation ?? {};
  return [
    ...passages.map(({ start, end, exact }) => ({ start, end, text: exact })),
    trigger,
    ...(lasted ? [lasted] : []),
    ...words,
    ...unused.map((one) => one.words),
    ...(reference?.to === "words" ? [reference.words] : []),
  ];
}

const nothing = (article: string) => ({
  article,
  sentences: 0,
  times: [],
  happenings: [],
  heldBack: [],
  withheld: 0,
  corrections: [],
});
