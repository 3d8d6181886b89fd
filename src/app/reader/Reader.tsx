// The article at full height, as told.

import { useCallback, useMemo, useRef, useState } from "react";
import type { Article } from "#model/article.ts";
import { dayName } from "#format/calendar.ts";
import { passagesOnly, readWhole } from "#format/rights.ts";
import { roomForNumbers } from "../ui/roomForNumbers.ts";
import { later } from "../ui/useCode.ts";
import { whenLoaded } from "../ui/whenLoaded.tsx";
import { go } from "../view/go.ts";
import { useHovered } from "../view/hover.ts";
import { landmarks } from "../view/parts.ts";
import type { Shown } from "../view/select.ts";
import { usePaper } from "../view/useMedia.ts";
import { useSettled } from "../view/useSettled.ts";
import { useView } from "../view/useView.ts";
import { viewOf } from "../view/view.ts";
import { ScopeLinks } from "../sources/sourcesCode.ts";
import type { PlacedText } from "./FollowedText.tsx";
import { StretchOfText } from "./StretchOfText.tsx";
import { atFirst, toPlain, toStretches } from "./stretches.ts";
import { usePassages } from "./usePassages.ts";

const Between = whenLoaded(
  later(async () => (await import("../thread/Between.tsx")).Between),
  null,
);

const FollowedText = whenLoaded(
  later(async () => (await import("./FollowedText.tsx")).FollowedText),
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
  const plain = useMemo(() => toPlain(article), [article]);
  const stretches = useMemo(() => toStretches(article, of ? [of] : events), [article, of, events]);
  const [near, setNear] = useState<ReadonlySet<number> | null>(null);
  const paper = usePaper();
  // The words of the selected event are marked wherever they are: they are about to be looked at.
  const isMarked = (i: number) =>
    paper ||
    (near ? near.has(i) : i < atFirst) ||
    (id !== null && stretches[i]?.events.has(id) === true);
  // Of values, so that nothing is drawn and measured anew where these stay the same.
  const marked = plain.map((_text, i) => (isMarked(i) ? "x" : "-")).join("");
  const drawn = useMemo(
    () => plain.map((text, i) => (marked[i] === "x" && stretches[i]?.marked()) || text),
    [plain, stretches, marked],
  );
  const [placed, setPlaced] = useState<PlacedText | null>(null);
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
        <div className="reader-column" ref={column} data-numbers={roomForNumbers(events)}>
          {articles.length > 1 && <ScopeLinks {...{ articles, article }} event={selected} />}
          <Source article={article} />
          {article.show === "passages" && <Withheld url={article.url} />}
          {article.paragraphs.every(({ zone }) => zone !== "headline") && (
            <h1 className="spoken" dir="auto">
              {article.headline}
            </h1>
          )}
          {drawn.map((paragraphs, i) => {
            const own = (one: string | null) =>
              isMarked(i) && one !== null && stretches[i]?.events.has(one) ? one : null;
            return (
              <StretchOfText
                key={paragraphs[0]?.paragraph.start}
                {...{ article, paragraphs }}
                index={i}
                slots={isMarked(i) && placed ? placed.slots : null}
                selected={own(id)}
                hovered={own(hovered)}
              />
            );
          })}
          {article.rights && (
            <p className="rights" dir="auto">
              {article.rights}
            </p>
          )}
          {settled && (
            <FollowedText
              {...{ column, article, drawn, placed }}
              onPlaced={setPlaced}
              event={selected}
              asked={paragraph}
              onNear={stretches.length > atFirst ? setNear : null}
            />
          )}
        </div>
      </article>
      {wide && settled && (
        <Between
          {...{ article, events }}
          lines={placed?.lines ?? null}
          event={selected}
          stays={paragraph !== null}
        />
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
