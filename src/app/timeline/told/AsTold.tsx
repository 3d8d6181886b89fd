// The events as the article tells them, down, and as they happened, across, joined by a path that
// is heavy where the story goes back.
//
// Columns are places in the order of happening, not lengths of time. All of it is an ordered list of
// links; only the names of the columns are measured.

import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef } from "react";
import type { NewsEvent } from "#model/event.ts";
import { jumpsSentence } from "#format/jumps.ts";
import { beforePublication, publishedWords } from "#format/listing.ts";
import { shortSource } from "#format/told.ts";
import { createUnderlay } from "../../thread/underlay.ts";
import { Segments } from "../../ui/Segments.tsx";
import { go } from "../../view/go.ts";
import { landmarks } from "../../view/parts.ts";
import { asTold, type Shown } from "../../view/select.ts";
import { useWide } from "../../view/useMedia.ts";
import { viewOf } from "../../view/view.ts";
import { toMove, walkOf } from "../controls/keys.ts";
import { LanesChoice } from "../controls/LanesChoice.tsx";
import { isRtl } from "../drawing/direction.ts";
import styles from "./AsTold.module.css";
import { type ToldPlace, strokes, toNames, toPath, toPlaces } from "./layout.ts";
import { ToldRow } from "./ToldRow.tsx";
import { useColumnWidth } from "./useColumnWidth.ts";
import { useFollow } from "./useFollow.ts";

declare module "react" {
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined;
  }
}

export function AsTold({ shown }: { readonly shown: Shown }) {
  const { article, articles, asked, event, lanes, ownDrawn } = shown;
  const wide = useWide();
  const [happened, told] = useMemo(() => {
    const dated = ownDrawn.filter(({ when }) => when !== null);
    return [dated, asTold(dated, articles)];
  }, [ownDrawn, articles]);
  const teller = article && shortSource(article, articles);
  return (
    <div className={styles["told"]}>
      {/* beside the article it takes the place of the page's lead, which gives way to the card */}
      {asked === null && (event === null || !wide) && (
        <p className={`lead ${styles["lead"]}`}>
          <Segments of={jumpsSentence(told, teller)} />
        </p>
      )}
      <div className={styles["choices"]}>
        <LanesChoice face={lanes} corpus={shown.corpus} />
      </div>
      {told.length > 0 ? (
        <Plot shown={shown} happened={happened} told={told} />
      ) : (
        <p className={styles["empty"]}>
          Nothing to draw: the open article has no event with a date here.
        </p>
      )}
    </div>
  );
}

interface PlotProps {
  readonly shown: Shown;
  readonly happened: readonly NewsEvent[];
  readonly told: readonly NewsEvent[];
}

function Plot({ shown: { article, published, event }, happened, told }: PlotProps) {
  const selected = event?.id ?? null;
  const helpId = useId();
  const places = useMemo(() => toPlaces(happened, told), [happened, told]);
  const plot = useRef<HTMLDivElement>(null);
  const step = useColumnWidth(plot, told.length);
  useFollow(selected);

  function onKeyDown(press: KeyboardEvent) {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    if (press.key === "Enter" && press.target !== press.currentTarget) return;
    const across = press.key === "ArrowLeft" || press.key === "ArrowRight";
    const ids = (across ? happened : told).map(({ id }) => id);
    const move = toMove(press.key, walkOf(ids), selected, isRtl(press.currentTarget));
    const to = move?.kind === "select" && told.find(({ id }) => id === move.id);
    if (!to) return;
    press.preventDefault();
    go(viewOf(to));
  }

  return (
    <>
      <div className={styles["frame"]}>
        {/* One tab stop, whose arrow keys move through the events: HTML has no element for it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={landmarks.ref("stage")}
          className={styles["stage"]}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="group"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={told.length === 1 ? "One event as told" : `${told.length} events as told`}
          aria-describedby={helpId}
          onKeyDown={onKeyDown}
        >
          <div
            className={styles["sheet"]}
            style={{ "--columns": told.length }}
            data-scrolls={(step > 0 && step < narrowest) || undefined}
          >
            <ColumnNames happened={happened} published={published} plot={plot} step={step} />
            <Under
              places={places}
              dates={starts(happened)}
              published={beforePublication(happened, published)}
            />
            <ol className={styles["rows"]}>
              {article &&
                places.map((place, i) => (
                  <ToldRow
                    key={place.event.id}
                    article={article}
                    place={place}
                    above={places[i - 1] ?? null}
                    selected={place.event === event}
                  />
                ))}
            </ol>
          </div>
        </div>
      </div>
      {told.length > 1 && (
        <p className={styles["hint"]}>
          Columns are places in time, not lengths. <b>Heavy strokes go back</b>; dashed ones join
          dates that overlap. Told in order, it would follow the dots.
        </p>
      )}
      <p id={helpId} hidden>
        Up and Down move through the events in order of telling, Left and Right in order of
        happening, Home and End to the first and the last one told. Enter goes to the card of the
        selected event.
      </p>
    </>
  );
}

/** Columns that are no wider than the style sheet lets them be scroll sideways, rem. */
const narrowest = 1.005;

interface NamesProps {
  readonly happened: readonly NewsEvent[];
  readonly published: string | null;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly step: number;
}

/** A picture: every row says its date. */
function ColumnNames({ happened, published, plot, step }: NamesProps) {
  const names = useMemo(() => toNames(happened, published, step), [happened, published, step]);
  const before = beforePublication(happened, published);
  return (
    <div className={styles["names"]} ref={landmarks.ref("axis")} aria-hidden="true">
      <span className={styles["corner"]}>As told</span>
      <div className={styles["plot"]} ref={plot}>
        {published !== null && before !== null && (
          <span
            className={styles["published"]}
            style={{ "--at": before }}
            data-late={before > happened.length / 2 || undefined}
          >
            {publishedWords(published)}
          </span>
        )}
        {(["alone", "over", "days"] as const).flatMap((kind) =>
          names[kind].map(({ column, span, lines }) => (
            <span
              key={`${kind} ${column}`}
              className={styles[kind]}
              style={{ "--at": column, "--span": span }}
              data-edge={edgeOf(column, column + span, happened.length)}
            >
              {lines.map((line) => (
                <bdi key={line} dir="ltr">
                  {line}
                </bdi>
              ))}
            </span>
          )),
        )}
        {before !== null && <i className={styles["publication"]} style={{ "--at": before }} />}
      </div>
    </div>
  );
}

/** Names at an edge of the plot may run out of it. */
function edgeOf(start: number, end: number, columns: number): "start" | "end" | undefined {
  if (start === 0) return end === columns ? undefined : "start";
  return end === columns ? "end" : undefined;
}

/** The columns with which another date begins. */
function starts(happened: readonly NewsEvent[]): readonly number[] {
  const dates = happened.map(({ when }) => `${when?.edtf} ${when?.earliest} ${when?.latest}`);
  return dates.flatMap((date, column) => (date === dates[column - 1] ? [] : column));
}

interface UnderProps {
  readonly places: readonly ToldPlace[];
  readonly dates: readonly number[];
  /** The column that the day of publication ends before. */
  readonly published: number | null;
}

/** What lies below the plates: lines of the dates, the path, and the way from the article to the card. */
function Under({ places, dates, published }: UnderProps) {
  const under = useRef<HTMLDivElement>(null);
  const n = places.length;
  const path = useMemo(() => toPath(places), [places]);
  useEffect(() => {
    const gone = new AbortController();
    const svg = createUnderlay(gone.signal);
    under.current?.append(svg);
    return () => {
      gone.abort();
      svg.remove();
    };
  }, []);
  return (
    <div className={styles["under"]} ref={under} aria-hidden="true">
      {published !== null && <i className={styles["ground"]} style={{ "--at": published }} />}
      {dates.map((column) => (
        <i key={column} className={styles["line"]} style={{ "--at": column }} />
      ))}
      {published !== null && <i className={styles["publication"]} style={{ "--at": published }} />}
      <svg className={styles["path"]} viewBox={`0 0 ${n} ${n}`} preserveAspectRatio="none">
        {n > 1 && <path className={styles["ordered"]} d={`M.5 .5L${n - 0.5} ${n - 0.5}`} />}
        {strokes.map((stroke) => (
          <path
            key={stroke}
            data-stroke={stroke}
            d={path.flatMap((step) => (step.stroke === stroke ? step.d : [])).join("")}
          />
        ))}
      </svg>
    </div>
  );
}
