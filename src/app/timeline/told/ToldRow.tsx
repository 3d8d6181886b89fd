// One event as told: its paragraph, the article's few words for it, and its plate in the column of
// its place in time. The whole row is a link, without a tab stop of its own.

import { useCallback } from "react";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { fewWords } from "#format/fewWords.ts";
import { titleWithStatus } from "#format/status.ts";
import { capital } from "#format/number.ts";
import { spokenDate } from "#format/when.ts";
import { paragraphName, paragraphSign } from "#format/where.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { useIsHovered } from "../../view/hover.ts";
import { bars } from "../../view/parts.ts";
import { viewOf } from "../../view/view.ts";
import styles from "./AsTold.module.css";
import type { ToldPlace } from "./layout.ts";

interface Props {
  readonly article: Article;
  readonly place: ToldPlace;
  /** The one above it. */
  readonly above: ToldPlace | null;
  readonly selected: boolean;
}

export function ToldRow({ article, place, above, selected }: Props) {
  const { event, column } = place;
  const hovered = useIsHovered(event.id);
  const first = firstWords(event);
  const sign = paragraphSign(article, first);
  const again = above !== null && sign === paragraphSign(article, firstWords(above.event));
  const words = fewWords(article, event);
  const plate = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      // Its width is no length of time: the thread joins its middle.
      const tells = (id: string) => id === event.id;
      const bar = { tells, element, shared: true, cut: { start: false, end: false } };
      bars.add(bar);
      return () => void bars.delete(bar);
    },
    [event],
  );
  return (
    <li>
      <ViewLink
        className={styles["row"]}
        view={viewOf(event)}
        tabIndex={-1}
        draggable={false}
        aria-current={selected || undefined}
        aria-label={`${capital(paragraphName(article, first))}, “${words}”: ${titleWithStatus(event)}. ${spokenDate(event.when)}. Event ${event.number ?? ""}${cameBy(place)}.`}
        data-event={event.id}
        data-hovered={hovered || undefined}
      >
        <span className={styles["head"]} data-words="">
          <span className={styles["sign"]} data-again={again || undefined}>
            {sign}
          </span>
          <q className={styles["words"]} dir="auto">
            {words}
          </q>
        </span>
        <span className={styles["track"]} style={{ "--at": column }}>
          <b className={styles["plate"]} ref={plate} data-plate="" data-status={event.status}>
            {event.number}
          </b>
        </span>
        <bdi className={styles["title"]}>{event.title}</bdi>
      </ViewLink>
    </li>
  );
}

function firstWords({ passages }: NewsEvent): Span {
  const start = Math.min(...passages.map((passage) => passage.start));
  return { start, end: start + 1 };
}

/** What the path shows, in words. */
function cameBy({ jump }: ToldPlace): string {
  if (!jump) return "";
  if (jump.back) return jump.open ? ", goes back here or at a step nearby" : ", goes back";
  return jump.open ? ", may go back: the dates overlap" : "";
}
