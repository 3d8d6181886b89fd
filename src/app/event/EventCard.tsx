// The card of the selected event: what, when and how sure, why, the quotation, who, where, and the
// previous and next event. It replaces the list. Where the page is about several articles, their words stand in the other
// half, on phones at the end of the card, and what they say is compared value by value.

import { articleOf, newestDay } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { kindKey } from "#find/facets.ts";
import { kindWord } from "#format/kind.ts";
import { statusEvidence, statusPhrase } from "#format/outcome.ts";
import { shortSource } from "#format/told.ts";
import { longDate, timeAttribute } from "#format/when.ts";
import { FacetLink } from "../find/FacetLink.tsx";
import { TheirWords, Values } from "../sources/sourcesCode.ts";
import { Segments } from "../ui/Segments.tsx";
import { StatusSign } from "../ui/StatusSign.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { WithoutScript } from "../ui/WithoutScript.tsx";
import { landmarks } from "../view/parts.ts";
import { type Shown, viewOfArticle } from "../view/select.ts";
import { Actions } from "./Actions.tsx";
import { Facts } from "./Facts.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { Notes } from "./Notes.tsx";
import { Quotation } from "./Quotation.tsx";
import { SmallAxis } from "./SmallAxis.tsx";
import { Steps } from "./Steps.tsx";
import { WhyThisDate } from "./WhyThisDate.tsx";

interface Props {
  readonly event: NewsEvent;
  readonly shown: Shown;
  /** Whether it is beside the words of the articles. */
  readonly wide: boolean;
}

export function EventCard({ event, shown, wide }: Props) {
  const { articles, events, found } = shown;
  const article = shown.article ?? articleOf(articles, event.article);
  if (!article) throw new Error("card: the event's article is in the corpus");
  const date = <Segments of={longDate(event.when)} />;
  const time = timeAttribute(event.when);
  const isOfAll = shown.article === null;
  const axis = (
    <SmallAxis
      event={event}
      events={events}
      published={isOfAll ? newestDay(articles) : article.published}
      compared={isOfAll ? articles : []}
    />
  );
  return (
    <article className="card" ref={landmarks.ref("card")} aria-labelledby="card-title">
      <header className="card-head">
        <h2 className="card-title" id="card-title" ref={landmarks.ref("card-title")} tabIndex={-1}>
          {event.number !== null && <span className="plate">{event.number}</span>}
          <bdi>{event.title}</bdi>
        </h2>
        <ViewLink className="card-close" view={viewOfArticle(articles, shown.article)}>
          <span>close</span> <kbd aria-hidden="true">Esc</kbd>
        </ViewLink>
      </header>
      {isOfAll && event.tellings ? (
        <Values event={event} shown={shown}>
          {axis}
        </Values>
      ) : (
        <>
          <div className="card-date">
            <p className="card-when">
              {time === null ? date : <time dateTime={time}>{date}</time>}
            </p>
            {axis}
            <p className="card-status">
              <StatusSign status={event.status} />
              <span>
                {statusPhrase(event)}. {statusEvidence(event)} Kind:{" "}
                <FacetLink facet="kind" value={kindKey(event)}>
                  {kindWord(event)}
                </FacetLink>
                .
                {event.status !== "held" && (
                  <Steps
                    of={event.status}
                    event={event}
                    all={events.filter(({ status }) => status === event.status)}
                  />
                )}
              </span>
            </p>
            <WhyThisDate event={event} article={article} events={events} />
          </div>
          <div className="card-words">
            {!isOfAll && <Quotation event={event} article={article} events={shown.own} />}
            <Facts event={event} shown={shown} source={shortSource(article, articles)} />
            {!isOfAll && <WithoutScript place="passages" />}
          </div>
        </>
      )}
      {isOfAll && !wide && <TheirWords event={event} shown={shown} />}
      <Notes event={event} />
      <Actions key={event.id} {...{ article, event, shown }} />
      <WithoutScript place="source" />
      <Neighbours
        event={event}
        events={found.includes(event) ? found : events}
        of={isOfAll ? "several" : "one"}
      />
    </article>
  );
}
