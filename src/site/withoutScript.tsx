// Parts of a page for readers without script: the paper chart, an event's other passages, its source,
// and download links. With script the page has them in menus, or draws them itself.

import { Fragment } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { Quoted } from "#app/event/Quotation.tsx";
import { Drawing } from "#app/ui/Drawing.tsx";
import { drawPaperChart } from "#format/axis/paperChart.ts";
import { dayName } from "#format/calendar.ts";
import { filesOfAll, filesOfOne, type OfferedFile } from "#format/downloads.ts";
import { capital } from "#format/number.ts";
import { paragraphIdAt, paragraphName } from "#format/where.ts";

interface ArticleProps {
  readonly article: Article;
}

interface EventsProps {
  readonly events: readonly NewsEvent[];
}

interface EventProps extends ArticleProps {
  readonly event: NewsEvent;
}

export function Chart({ published, events }: EventsProps & Pick<Article, "published">) {
  const drawn = drawPaperChart(events, published);
  return drawn && <Drawing of={drawn} />;
}

export function AllFiles({ corpus }: { readonly corpus: Corpus }) {
  return (
    <p className="section-hint">
      Download all events: <Links files={filesOfAll(corpus)} folder="./" />
    </p>
  );
}

/** All passages but the first, which the card quotes. */
export function OtherPassages({ article, event }: EventProps) {
  const [, ...others] = event.passages;
  return others.map((passage) => (
    <figure className="quote" aria-label="Quotation" key={passage.start}>
      <Quoted {...{ passage, event, article }} />
      <figcaption>
        <a href={`#${paragraphIdAt(article, passage)}`}>
          {capital(paragraphName(article, passage))}
        </a>
      </figcaption>
    </figure>
  ));
}

interface SourceProps extends Pick<EventProps, "event"> {
  /** Those that tell it. */
  readonly articles: readonly Article[];
}

export function Source({ articles, event }: SourceProps) {
  return (
    <>
      {articles.map(({ id, headline, publisher, published, url, rights }) => {
        const rest = [publisher, published && dayName(published), rights].filter(Boolean);
        return (
          <p className="card-rights" key={id}>
            <span>
              <bdi>{url === null ? headline : <a href={url}>{headline}</a>}</bdi>
              {rest.length > 0 && `. ${rest.join(", ")}`}
            </span>
          </p>
        );
      })}
      <p className="card-rights">
        <span>
          Download this event: <Links files={filesOfOne(event)} folder={`./event/${event.slug}/`} />
        </span>
      </p>
    </>
  );
}

interface LinksProps {
  readonly files: readonly OfferedFile[];
  /** Their address ends with a slash. */
  readonly folder: string;
}

function Links({ files, folder }: LinksProps) {
  return files.map(({ label, file }, n) => (
    <Fragment key={label}>
      {n > 0 && ", "}
      <a href={folder + file}>{label}</a>
    </Fragment>
  ));
}
