// The words an event rests on: the primary passage as a quotation, links to all where they stand.

import { type Article, paragraphAt } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { sharing } from "#model/sharing.ts";
import { eventName } from "#format/name.ts";
import { capital, counted } from "#format/number.ts";
import { quoteFrame, sameWords } from "#format/quotation.ts";
import { paragraphName, paragraphSign } from "#format/where.ts";
import { paragraphId } from "../reader/paragraphId.ts";
import { JumpLink } from "../ui/JumpLink.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { viewOf } from "../view/view.ts";
import { quoteRuns } from "./quoteRuns.ts";

interface Props {
  readonly event: NewsEvent;
  readonly article: Article;
  /** Those of the article. */
  readonly events: readonly NewsEvent[];
}

export function Quotation({ event, article, events }: Props) {
  const [primary, ...others] = event.passages;
  const { before, after } = quoteFrame(article, primary);
  const runs = quoteRuns(article.text, primary, event.when?.derivation.words ?? []);
  const name = paragraphName(article, primary);
  return (
    <figure className="quote" aria-label="Quotation">
      <blockquote>
        <p dir="auto">
          {before}
          {runs.map(({ start, text, date }) =>
            date ? (
              <mark key={start} className="date-words">
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {after}
        </p>
      </blockquote>
      <figcaption>
        <span>
          {capital(name)}
          {others.length === 0 ? ", the only passage" : "."}
        </span>
        <JumpLink className="show-words" to={idAt(article, primary)}>
          Show in the article
        </JumpLink>
        {others.length > 0 && <Others of={others} article={article} />}
        <SameWords of={sharing(event, events)} />
      </figcaption>
    </figure>
  );
}

interface OthersProps {
  readonly of: readonly Span[];
  readonly article: Article;
}

function Others({ of, article }: OthersProps) {
  const more = counted(of.length, "more", "more");
  return (
    <>
      <span>{capital(more)}:</span>
      {of.map((passage) => (
        <JumpLink
          key={`${passage.start}-${passage.end}`}
          to={idAt(article, passage)}
          aria-label={paragraphName(article, passage)}
        >
          {paragraphSign(article, passage)}
        </JumpLink>
      ))}
    </>
  );
}

/** Other events in the words that are quoted: pressing those again selects them one by one. */
function SameWords({ of }: { readonly of: readonly NewsEvent[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <span>{sameWords}:</span>
      {of.map((event) => (
        <ViewLink
          key={event.id}
          view={viewOf(event)}
          aria-label={eventName(event)}
          data-event={event.id}
        >
          {event.number ?? "–"}
        </ViewLink>
      ))}
    </>
  );
}

function idAt(article: Article, passage: Span): string {
  const paragraph = paragraphAt(article, passage);
  return paragraph ? paragraphId(paragraph) : "article";
}
