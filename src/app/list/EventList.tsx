// The events in order of happening: the chart's equal, and the way through it for those who do
// not see it.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { Row } from "./Row.tsx";

interface Props {
  readonly events: readonly NewsEvent[];
  readonly articles: readonly Article[];
  /** The open one, whose events carry their numbers. */
  readonly article: Article;
}

export function EventList({ events, articles, article }: Props) {
  const dated = events.filter((event) => event.when !== null);
  const undated = events.filter((event) => event.when === null);
  const rows = (of: readonly NewsEvent[]) =>
    of.map((event) => (
      <li key={event.id}>
        <Row
          event={event}
          open={article}
          article={articles.find(({ id }) => id === event.article) ?? article}
        />
      </li>
    ));
  return (
    <section className="list" id="list" tabIndex={-1} aria-labelledby="list-title">
      <div className="section-head">
        <h2 className="section-title" id="list-title">
          What happened
        </h2>
        <p className="section-hint">Choose a row, a number or a bar to see why.</p>
      </div>
      <ol className="rows">{rows(dated)}</ol>
      {undated.length > 0 && (
        <>
          <div className="section-head undated">
            <h3 className="section-title">No date given</h3>
          </div>
          <ol className="rows">{rows(undated)}</ol>
        </>
      )}
    </section>
  );
}
