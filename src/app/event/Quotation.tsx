// The words that support an event: the primary passage as a quotation, and links to all passages.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Selector } from "#model/selector.ts";
import type { Span } from "#model/span.ts";
import { sharing } from "#model/sharing.ts";
import { eventName } from "#format/name.ts";
import { capital, counted } from "#format/number.ts";
import { quoteFrame, sameWords } from "#format/quotation.ts";
import { paragraphIdAt, paragraphName, paragraphSign } from "#format/where.ts";
import { JumpLink } from "../ui/JumpLink.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { viewOf } from "../view/view.ts";
import { quoteRuns } from "./quoteRuns.ts";

interface Props {
  readonly event: NewsEvent;
  readonly article: Article;
  /** All events of the article. */
  readonly events: readonly NewsEvent[];
}

export function Quotation({ event, article, events }: Props) {
  const [primary, ...others] = event.passages;
  const name = paragraphName(article, primary);
  return (
    <figure className="quote" aria-label="Quotation">
      <Quoted passage={primary} event={event} article={article} />
      <figcaption>
        <span>
          {capital(name)}
          {others.length > 0 ? "." : ", the only passage"}
          {others.length === 0 && event.tellings && " in this article"}
        </span>
        <JumpLink className="show-words" to={paragraphIdAt(article, primary)}>
          Show in the article
        </JumpLink>
        {others.length > 0 && <Others of={others} article={article} />}
        <SameWords of={sharing(event, events)} />
      </figcaption>
    </figure>
  );
}

interface QuotedProps {
  readonly passage: Selector;
  readonly event: Pick<NewsEvent, "when">;
  readonly article: Article;
}

/** One passage as a quotation, with the words of its date marked. */
export function Quoted({ passage, event, article }: QuotedProps) {
  const { before, after } = quoteFrame(article, passage);
  const runs = quoteRuns(article.text, passage, event.when?.derivation.words ?? []);
  return (
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
          to={paragraphIdAt(article, passage)}
          aria-label={paragraphName(article, passage)}
        >
          {paragraphSign(article, passage)}
        </JumpLink>
      ))}
    </>
  );
}

/** Other events in the quoted words. Repeated clicks on the words select them one after another. */
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
