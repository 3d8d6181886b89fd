// The words an event rests on: the primary passage as a quotation, links to all where they stand.

import { type Article, paragraphAt } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { quotation } from "#format/cite.ts";
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
  const runs = quoteRuns(article.text, primary, event.when?.derivation.words ?? []);
  const opens = /^[“"]/.test(primary.exact) ? "" : "“";
  const closes = /[”"]$/.test(primary.exact.trim()) && opens === "" ? "" : "”";
  const name = paragraphName(article, primary);
  return (
    <figure className="quote">
      <blockquote>
        <p>
          {opens}
          {quotation(article, primary).startsWith("… ") && "… "}
          {runs.map(({ start, text, date }) =>
            date ? (
              <mark key={start} className="date-words">
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {closes}
        </p>
      </blockquote>
      <figcaption>
        {name.charAt(0).toUpperCase() + name.slice(1)}
        {others.length === 0 ? ", the only passage." : "."}{" "}
        <JumpLink className="show-words" to={idAt(article, primary.start)}>
          Show in the article
        </JumpLink>
        {others.length > 0 && <Others of={others} article={article} />}
      </figcaption>
    </figure>
  );
}

interface OthersProps {
  readonly of: readonly { readonly start: number; readonly end: number }[];
  readonly article: Article;
}

function Others({ of, article }: OthersProps) {
  return (
    <span className="others">
      {counted(of.length, "more", "more")}:
      {of.map((passage) => (
        <JumpLink
          key={`${passage.start}-${passage.end}`}
          to={idAt(article, passage.start)}
          aria-label={`Show the passage in ${paragraphName(article, passage)}`}
        >
          {paragraphSign(article, passage)}
        </JumpLink>
      ))}
    </span>
  );
}

function idAt(article: Article, start: number): string {
  const paragraph = paragraphAt(article, { start, end: start + 1 });
  return paragraph ? paragraphId(paragraph) : "article";
}
