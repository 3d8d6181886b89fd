// One event in the list. The whole row is its link.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { yearOf } from "#format/calendar.ts";
import { statusWord } from "#format/status.ts";
import { shortDate, spokenDate } from "#format/when.ts";
import { toldIn } from "#format/where.ts";
import { StatusSign } from "../ui/StatusSign.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { rowId } from "../view/useFocus.ts";
import { viewOf } from "../view/view.ts";

interface Props {
  readonly event: NewsEvent;
  /** The article that tells it. */
  readonly article: Article;
}

export function Row({ event, article }: Props) {
  const status = statusWord(event);
  return (
    <ViewLink className="row" id={rowId(event.slug)} view={viewOf(event)}>
      <span className="row-number">{event.when ? event.number : "–"}</span>
      <span className="row-when">
        <span aria-hidden="true">
          {event.when && shortDate(event.when, yearOf(article.published))}
        </span>
        <span className="spoken">{spokenDate(event.when)}</span>
      </span>
      <StatusSign status={event.status} />
      <span className="row-title">
        {event.title}
        {status && <span className="row-status">{status}</span>}
      </span>
      <span className="row-told">{toldIn(article, event.passages)}</span>
    </ViewLink>
  );
}
