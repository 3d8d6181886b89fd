// Reduces an article whose sidecar says `show: passages` to its headline, the passages of its events
// and the words that their dates were read from. The rest of the text is not published.
//
// Each part that is left out is replaced by "[…]", and a run of whole paragraphs by a separate line
// with "[…]". Paragraphs keep their numbers, so "paragraph 10" is the publisher's tenth.

import type { Article, Paragraph } from "#model/article.ts";
import type { Coverage } from "#model/coverage.ts";
import type { NewsEvent, Reference, Words } from "#model/event.ts";
import { type Selector, toSelector } from "#model/selector.ts";
import { overlaps, type Span } from "#model/span.ts";

export interface ArticleEvents {
  readonly article: Article;
  /** Events of this article. */
  readonly events: readonly NewsEvent[];
  readonly coverage: Coverage;
}

const sign = "[…]";

/** The same without the text that may not be published; all spans count in the new text. */
export function withhold({ article, events, coverage }: ArticleEvents): ArticleEvents {
  const kept = keptSpans(article, events);
  const { text, paragraphs, runs } = shorten(article, kept);
  const span = mover(runs);
  return {
    article: { ...article, text, paragraphs },
    events: events.map((event) => moveEvent(event, text, runs, span)),
    coverage: moveCoverage(coverage, span),
  };
}

/** A part that is unchanged in both texts. */
interface KeptRun {
  readonly old: Span;
  readonly start: number;
}

type SpanMove = (span: Span) => Span | null;

function mover(runs: readonly KeptRun[]): SpanMove {
  return ({ start, end }) => {
    const run = runs.find(({ old }) => old.start <= start && end <= old.end);
    return run
      ? { start: start - run.old.start + run.start, end: end - run.old.start + run.start }
      : null;
  };
}

function keptSpans({ paragraphs }: Article, events: readonly NewsEvent[]): readonly Span[] {
  const headline = paragraphs.filter(({ zone }) => zone === "headline");
  return [...headline, ...events.flatMap(wordsOf)];
}

function wordsOf({ passages, trigger, lasted, when }: NewsEvent): readonly Span[] {
  const words = when?.derivation.words ?? [];
  const reference = when?.derivation.reference;
  const from = reference?.to === "words" ? [reference.words] : [];
  return [...passages, trigger, ...(lasted ? [lasted] : []), ...words, ...from];
}

interface Short {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly runs: readonly KeptRun[];
}

function shorten({ text: old, paragraphs: all }: Article, kept: readonly Span[]): Short {
  let text = "";
  let isCut = false;
  const paragraphs: Paragraph[] = [];
  const runs: KeptRun[] = [];
  function begin(): number {
    if (text !== "") text += "\n\n";
    return text.length;
  }
  function gap(): void {
    const start = begin();
    text += sign;
    paragraphs.push({ start, end: text.length, zone: "gap", number: null });
  }
  for (const paragraph of all) {
    const parts = partsIn(old, paragraph, kept);
    if (parts.length === 0) {
      isCut = true;
      continue;
    }
    if (isCut) gap();
    isCut = false;
    const start = begin();
    let at = paragraph.start;
    for (const part of parts) {
      if (part.start > at) text += at === paragraph.start ? `${sign} ` : ` ${sign} `;
      runs.push({ old: part, start: text.length });
      text += old.slice(part.start, part.end);
      at = part.end;
    }
    if (at < paragraph.end) text += ` ${sign}`;
    paragraphs.push({ ...paragraph, start, end: text.length });
  }
  if (isCut) gap();
  return { text, paragraphs, runs };
}

/** The parts of a paragraph to keep, with adjacent punctuation; parts with only punctuation between are joined. */
function partsIn(text: string, paragraph: Paragraph, kept: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  const inside = kept
    .filter((span) => overlaps(span, paragraph))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const span of inside) {
    const start = Math.max(span.start, paragraph.start);
    const end = Math.min(span.end, paragraph.end);
    const last = parts.at(-1);
    if (last && isBare(text.slice(last.end, start))) {
      parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else parts.push({ start, end });
  }
  return parts.map(({ start, end }, i) => ({
    start: isBare(text.slice(parts[i - 1]?.end ?? paragraph.start, start))
      ? (parts[i - 1]?.end ?? paragraph.start)
      : start,
    end: end + closing(text.slice(end, parts[i + 1]?.start ?? paragraph.end)),
  }));
}

/** Whether a text is only punctuation and spaces. */
function isBare(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Length of the punctuation that ends a sentence or a quotation here, UTF-16 units. */
function closing(text: string): number {
  return /^[.,;:!?…]*[”"’')\]]*/.exec(text)?.[0].length ?? 0;
}

function moveEvent(
  event: NewsEvent,
  text: string,
  runs: readonly KeptRun[],
  move: SpanMove,
): NewsEvent {
  const { when, lasted } = event;
  const [primary, ...others] = event.passages;
  const passage = (selector: Selector) => reselect(text, runs, here(move, selector));
  return {
    ...event,
    trigger: movedWords(move, event.trigger),
    lasted: lasted && movedWords(move, lasted),
    passages: [passage(primary), ...others.map(passage)],
    when: when && {
      ...when,
      derivation: {
        ...when.derivation,
        words: when.derivation.words.map((one) => movedWords(move, one)),
        reference: when.derivation.reference && moveReference(when.derivation.reference, move),
        unused: when.derivation.unused.flatMap((one) => {
          const span = move(one.words);
          return span ? [{ ...one, words: { ...one.words, ...span } }] : [];
        }),
      },
    },
  };
}

function moveReference(reference: Reference, move: SpanMove): Reference {
  return reference.to === "words"
    ? { ...reference, words: movedWords(move, reference.words) }
    : reference;
}

/** The span in the new text. */
function here(move: SpanMove, span: Span): Span {
  const moved = move(span);
  if (!moved) throw new Error(`withhold: ${span.start}–${span.end} is kept, and was not found`);
  return moved;
}

function movedWords(move: SpanMove, old: Words): Words {
  return { ...old, ...here(move, old) };
}

/** Prefix and suffix end where text was left out, since "[…]" is not the article's text. */
function reselect(text: string, runs: readonly KeptRun[], span: Span): Selector {
  const selector = toSelector(text, span);
  const run = runs.findLast(({ start }) => start <= span.start);
  const from = run?.start ?? 0;
  const to = run ? run.start + run.old.end - run.old.start : text.length;
  return {
    ...selector,
    prefix: text.slice(Math.max(from, span.start - selector.prefix.length), span.start),
    suffix: text.slice(span.end, Math.min(to, span.end + selector.suffix.length)),
  };
}

/** Items in text that is not shown are counted, not quoted. */
function moveCoverage(coverage: Coverage, move: SpanMove): Coverage {
  const times = coverage.times.flatMap((seen) => {
    const span = move(seen.words);
    return span ? [{ ...seen, words: { ...seen.words, ...span } }] : [];
  });
  const happenings = coverage.happenings.flatMap((seen) => {
    const span = move(seen.words);
    return span
      ? [{ ...seen, words: { ...seen.words, ...span }, passage: move(seen.passage) ?? span }]
      : [];
  });
  const heldBack = coverage.heldBack.flatMap((one) => {
    const span = move(one.passage);
    return span ? [{ ...one, passage: { ...one.passage, ...span } }] : [];
  });
  return {
    ...coverage,
    times,
    happenings,
    heldBack,
    withheld: coverage.times.length - times.length + coverage.happenings.length - happenings.length,
    corrections: coverage.corrections.map((made) => {
      const span = made.words && move(made.words);
      return { ...made, words: made.words && span && { ...made.words, ...span } };
    }),
  };
}
