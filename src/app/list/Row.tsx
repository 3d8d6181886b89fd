// One event in the list. The whole row is a link.

import type { Article } from "#model/article.ts";
import type { ListRow } from "#format/listing.ts";
import { rowName } from "#format/name.ts";
import { statusWord } from "#format/status.ts";
import { toldAt, toldIn } from "#format/where.ts";
import { StatusSign } from "../ui/StatusSign.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { useIsHovered } from "../view/hover.ts";
import { rows } from "../view/parts.ts";
import { viewOf } from "../view/view.ts";

interface Props {
  readonly line: ListRow;
  /** The article that reports the event. */
  readonly article: Article;
  /** The article's name; null if it is the open one. */
  readonly source: string | null;
}

export function Row({ line: { event, date, mark }, article, source }: Props) {
  const status = statusWord(event);
  const hovered = useIsHovered(event.id);
  return (
    <ViewLink
      className="row"
      id={`row-${event.slug}`}
      ref={rows.ref(event.id)}
      view={viewOf(event)}
      aria-label={rowName(article, event, source)}
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
        {source !== null && <bdi className="row-source">{source}</bdi>}
        <span className="row-told-words">{toldAt(article, event.passages)}</span>
        <span className="row-told-sign">{toldIn(article, event.passages)}</span>
      </span>
    </ViewLink>
  );
}
