// One event in the list. The whole row is a link.

import type { Article } from "#model/article.ts";
import type { ListRow } from "#format/listing.ts";
import { rowName } from "#format/name.ts";
import { statusWord } from "#format/status.ts";
import { toldAt, toldIn } from "#format/where.ts";
import { alsoBy, toldByFew } from "#format/toldBy.ts";
import { TellerStrip } from "./Strip.tsx";
import { ForkSign } from "../ui/ForkSign.tsx";
import { StatusSign } from "../ui/StatusSign.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { useIsHovered } from "../view/hover.ts";
import { rows } from "../view/parts.ts";
import { viewOf } from "../view/view.ts";

interface Props {
  readonly line: ListRow;
  /** The article that reports the event. */
  readonly article: Article;
  /** Those of several that may tell it, in the order of publication; none where there is one article. */
  readonly articles: readonly Article[];
  /** Whether the list is about one article, whose paragraphs then stand in the rows. */
  readonly isAlone: boolean;
}

export function Row({ line: { event, date, mark }, article, articles, isAlone }: Props) {
  const status = statusWord(event);
  const hovered = useIsHovered(event.id);
  return (
    <ViewLink
      className="row"
      id={`row-${event.slug}`}
      ref={rows.ref(event.id)}
      view={viewOf(event)}
      aria-label={rowName(article, event, articles, isAlone)}
      data-event={event.id}
      data-hovered={hovered || undefined}
    >
      <span className="row-number">{event.when ? event.number : "–"}</span>{" "}
      <span className="row-when">{date}</span>
      {mark && (
        <span
          className="rail"
          data-status={event.status}
          data-extent={mark.extent}
          data-open={mark.open ?? undefined}
        />
      )}
      <StatusSign status={event.status} />
      <span className="row-title">
        <bdi>{event.title}</bdi>
        {status && (
          <span className="row-outcome">
            <StatusSign status={event.status} />
            <span className="spoken">, </span>
            <span className="row-status">{status}</span>
          </span>
        )}
      </span>{" "}
      <span className="row-told">
        {articles.length > 1 && event.differs.length > 0 && <ForkSign />}
        {articles.length > 1 && (
          <bdi className="row-source">
            {isAlone ? alsoBy(event, article, articles) : toldByFew(event, articles)}
          </bdi>
        )}
        {isAlone ? (
          <>
            <span className="row-told-words">{toldAt(article, event.passages)}</span>
            <span className="row-told-sign">{toldIn(article, event.passages)}</span>
          </>
        ) : (
          <TellerStrip event={event} articles={articles} />
        )}
      </span>
    </ViewLink>
  );
}
