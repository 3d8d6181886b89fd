// The words an event rests on: the primary passage as a quotation, links to all where they stand.

import { type Article, paragraphAt } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { quoteFrame } from "#format/quotation.ts";
import { counted } from "#format/number.ts";
import { paragraphName, paragraphSign } from "#format/where.ts";
import { paragraphId } from "../reader/paragraphId.ts";
import { JumpLink } from "../ui/JumpLink.tsx";
import { quoteRuns } from "./quoteRuns.ts";

interface Props {
  readonly event: NewsEvent;
  readonly article: Article;
}

export function Quotation({ event, article }: Props) {
  const [primary, ...others] = event.passages;
  const { before, after } = quoteFrame(article, primary);
  const runs = quoteRuns(article.text, primary, event.when?.derivation.words ?? []);
  const name = paragraphName(article, primary);
  return (
    <figure className="quote">
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
          {name.charAt(0).toUpperCase() + name.slice(1)}
          {others.length === 0 ? ", the only passage" : "."}
        </span>
        <JumpLink className="show-words" to={idAt(article, primary)}>
          Show in the article
        </JumpLink>
        {others.length > 0 && <Others of={others} article={article} />}
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
      <span>{more.charAt(0).toUpperCase() + more.slice(1)}:</span>
      {of.map((passage) => (
        <JumpLink
          key={`${passage.start}-${passage.end}`}
          to={idAt(article, passage)}
          title={`Show the passage in ${paragraphName(article, passage)}`}
        >
          {paragraphSign(article, passage)}
        </JumpLink>
      ))}
    </>
  );
}

function idAt(article: Article, passage: Span): string {
  const paragraph = paragraphAt(article, passage);
  return paragraph ? paragraphId(paragraph) : "article";
}
