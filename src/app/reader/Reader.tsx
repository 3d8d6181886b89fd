// The article at full height, as told.

import { useCallback, useMemo, useRef } from "react";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { dayName } from "#format/calendar.ts";
import { passagesOnly, readWhole } from "#format/rights.ts";
import { later } from "../ui/useCode.ts";
import { whenLoaded } from "../ui/whenLoaded.tsx";
import { go } from "../view/go.ts";
import { useHovered } from "../view/hover.ts";
import { landmarks } from "../view/parts.ts";
import type { Shown } from "../view/select.ts";
import { useSettled } from "../view/useSettled.ts";
import { useView } from "../view/useView.ts";
import { viewOf } from "../view/view.ts";
import { ScopeLinks } from "../sources/sourcesCode.ts";
import { Brackets } from "./Brackets.tsx";
import { notesOf, place } from "./margin.ts";
import { isToldIn, type WordRun, toRuns } from "./marks.ts";
import { Paragraph } from "./Paragraph.tsx";
import { type Lines, useLines } from "./useLines.ts";
import { usePassages } from "./usePassages.ts";

const Between = whenLoaded(
  later(async () => (await import("../thread/Between.tsx")).Between),
  null,
);

const KeptParagraph = whenLoaded(
  later(async () => (await import("./KeptParagraph.tsx")).KeptParagraph),
  null,
);

interface Props {
  readonly article: Article;
  readonly shown: Shown;
  /** Whether it stands beside Dateline's half. */
  readonly wide: boolean;
}

export function Reader({ article, shown, wide }: Props) {
  const { articles, ownDrawn: events, event: selected } = shown;
  const settled = useSettled();
  const column = useRef<HTMLDivElement>(null);
  const id = selected?.id ?? null;
  const onPress = useCallback(
    (pressed: string) => {
      const event = events.find((each) => each.id === pressed);
      if (event) go(viewOf(event));
    },
    [events],
  );
  // The static page of an event marks that event alone, and so stays small.
  const of = !settled && selected ? selected : null;
  const paragraphs = useMemo(() => mark(article, of ? [of] : events), [article, of, events]);
  const lines = useLines(column, paragraphs);
  const marked = useMemo(() => withSlots(paragraphs, lines), [paragraphs, lines]);
  const hovered = useHovered();
  usePassages(column, onPress);
  const { paragraph } = useView();

  return (
    <>
      <article
        className="reader"
        id="article"
        ref={landmarks.ref("article")}
        tabIndex={-1}
        aria-label={article.headline}
      >
        <div
          className="reader-column"
          ref={column}
          data-numbers={events.length > 99 ? "wide" : undefined}
        >
          {articles.length > 1 && <ScopeLinks {...{ articles, article }} event={selected} />}
          <Source article={article} />
          {article.show === "passages" && <Withheld url={article.url} />}
          {article.paragraphs.every(({ zone }) => zone !== "headline") && (
            <h1 className="spoken" dir="auto">
              {article.headline}
            </h1>
          )}
          {marked.map((each) => (
            <Paragraph
              key={each.paragraph.start}
              {...each}
              article={article}
              selected={ofParagraph(each, id)}
              hovered={ofParagraph(each, hovered)}
            />
          ))}
          {article.rights && (
            <p className="rights" dir="auto">
              {article.rights}
            </p>
          )}
          {selected && lines && <Brackets event={selected} lines={lines} />}
        </div>
      </article>
      {settled && <KeptParagraph {...{ column, article }} event={id} asked={paragraph} />}
      {wide && settled && (
        <Between {...{ article, events, lines }} event={selected} stays={paragraph !== null} />
      )}
    </>
  );
}

function Source({ article: { publisher, published, url } }: { readonly article: Article }) {
  const name = publisher ?? (url && "The publisher’s page");
  return (
    <p className="source">
      {name && <b>{url ? <a href={url}>{name}</a> : <bdi>{name}</bdi>}</b>}
      {published && <time dateTime={published}>{dayName(published)}</time>}
    </p>
  );
}

function Withheld({ url }: { readonly url: string | null }) {
  return (
    <p className="withheld">
      {passagesOnly} {url && <a href={url}>{readWhole}</a>}
    </p>
  );
}

/** The id if it is of an event whose words stand in the paragraph. */
function ofParagraph({ runs }: { readonly runs: readonly WordRun[] }, id: string | null) {
  return id !== null && runs.some(({ events }) => events.includes(id)) ? id : null;
}

function mark(article: Article, events: readonly NewsEvent[]) {
  return article.paragraphs.map((paragraph) => {
    const here = events.filter((event) => isToldIn(event, paragraph));
    return { paragraph, runs: toRuns(paragraph, here), notes: notesOf(paragraph, here) };
  });
}

/** A line of the article and a number in its margin, rem. */
const line = 1.6875;
const size = 1.5;

function withSlots(paragraphs: ReturnType<typeof mark>, lines: Lines | null) {
  const notes = paragraphs.flatMap((paragraph) => paragraph.notes);
  const rem = lines?.rem ?? 0;
  const tops = notes.map(({ start }) => {
    const words = lines?.first.get(start) ?? { top: 0, bottom: 0 };
    return (words.top + words.bottom - size * rem) / 2;
  });
  const slots = lines ? place(tops, size * rem, line * rem) : [];
  const slotOf = new Map(notes.map((note, i) => [note, slots[i] ?? null]));
  return paragraphs.map(({ paragraph, runs, notes: own }) => ({
    paragraph,
    runs,
    numbers: own.map((note) => ({ event: note.event, slot: slotOf.get(note) ?? null })),
  }));
}
