// Dateline's half: the events as they happened.

import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { EventCard } from "./event/EventCard.tsx";
import { Lead } from "./Lead.tsx";
import { EventList } from "./list/EventList.tsx";
import { Empty, Unknown } from "./Notice.tsx";
import { ChartBox } from "./ui/ChartBox.tsx";
import { closed, type Shown } from "./view/select.ts";

interface Props {
  readonly corpus: Corpus;
  readonly shown: Shown;
  /** Those of the open article. */
  readonly own: readonly NewsEvent[];
}

export function Desk({ corpus, shown, own }: Props) {
  const { article, event, unknown } = shown;
  return (
    <div className="desk">
      {unknown !== null && <Unknown slug={unknown} events={corpus.events} />}
      {article === null && <Empty />}
      {article && !event && unknown === null && <Lead article={article} events={own} />}
      {corpus.events.length > 0 && article && (
        <>
          <ChartBox
            events={corpus.events}
            published={article.published}
            selected={event?.id ?? null}
          />
          {event ? (
            <EventCard
              event={event}
              article={article}
              corpus={corpus}
              closed={closed(corpus, shown)}
            />
          ) : (
            <EventList events={corpus.events} articles={corpus.articles} article={article} />
          )}
        </>
      )}
    </div>
  );
}
