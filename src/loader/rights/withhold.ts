// What is left of an article whose sidecar says `show: passages`: its headline, the passages that
// events rest on and the words their dates were read from. The rest of its text goes no further.
//
// Each stretch that is left out leaves a sign, "[…]", and a run of whole paragraphs a line of its
// own with one. Paragraphs keep their numbers, so that "paragraph 10" is the publisher's tenth.

import type { Article, Paragraph } from "#model/article.ts";
import type { Coverage } from "#model/coverage.ts";
import type { NewsEvent, Reference, Words } from "#model/event.ts";
import { type Selector, toSelector } from "#model/selector.ts";
import { overlaps, type Span } from "#model/span.ts";

export interface Told {
  readonly article: Article;
  /** The article's own. */
  readonly events: readonly NewsEvent[];
  readonly coverage: Coverage;
}

const sign = "[…]";

/** The same, without what may not be published; all spans count in the article's new text. */
export function withhold({ article, events, coverage }: Told): Told {
  const kept = keptSpans(article, events);
  const { text, paragraphs, runs } = shorten(article, kept);
  const span = mover(runs);
  return {
    article: { ...article, text, paragraphs },
    events: events.map((event) => moveEvent(event, text, runs, span)),
    coverage: moveCoverage(coverage, span),
  };
}

/** What stands in one piece in both texts. */
interface Run {
  readonly old: Span;
  readonly start: number;
}

type Move = (span: Span) => Span | null;

function mover(runs: readonly Run[]): Move {
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
  readonly runs: readonly Run[];
}

function shorten({ text: old, paragraphs: all }: Article, kept: readonly Span[]): Short {
  let text = "";
  let left = false;
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
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
      left = true;
      continue;
    }
    if (left) gap();
    left = false;
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
  if (left) gap();
  return { text, paragraphs, runs };
}

/** The stretches of a paragraph that are kept, with the signs around them; those that only signs part are one. */
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

/** Signs and spaces only: nothing that anybody wrote. */
function isBare(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Units of the signs that end a sentence or a quotation here. */
function closing(text: string): number {
  return /^[.,;:!?…]*[”"’')\]]*/.exec(text)?.[0].length ?? 0;
}

function moveEvent(event: NewsEvent, text: string, runs: readonly Run[], move: Move): NewsEvent {
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

function moveReference(reference: Reference, move: Move): Reference {
  return reference.to === "words"
    ? { ...reference, words: movedWords(move, reference.words) }
    : reference;
}

/** Where a span of the old text stands in the new one. */
function here(move: Move, span: Span): Span {
  const moved = move(span);
  if (!moved) throw new Error(`withhold: ${span.start}–${span.end} is kept, and was not found`);
  return moved;
}

function movedWords(move: Move, old: Words): Words {
  return { ...old, ...here(move, old) };
}

/** Its context ends where something was left out: what the sign stands beside is not the article's. */
function reselect(text: string, runs: readonly Run[], span: Span): Selector {
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

/** What was seen in words that are not shown is counted, and not quoted. */
function moveCoverage(coverage: Coverage, move: Move): Coverage {
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
  return {
    ...coverage,
    times,
    happenings,
    withheld: coverage.times.length - times.length + coverage.happenings.length - happenings.length,
    corrections: coverage.corrections.map((made) => {
      const span = made.words && move(made.words);
      return { ...made, words: made.words && span && { ...made.words, ...span } };
    }),
  };
}
