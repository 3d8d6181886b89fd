// One source's words on what is asked about.

import { paragraphAt } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { QuestionSide } from "#model/judging.ts";
import { shortDayName } from "#format/calendar.ts";
import { nameOf } from "#format/toldBy.ts";
import { paragraphName } from "#format/where.ts";
import { go } from "#app/view/go.ts";
import { viewOfArticle } from "#app/view/select.ts";
import styles from "./Judge.module.css";

interface Props {
  readonly side: QuestionSide;
  readonly corpus: Corpus;
  readonly onClose: () => void;
}

/** Characters of the paragraph that are shown on each side of the words. */
const around = 160;

export function JudgedSide({ side: { title, article: id, passage }, corpus, onClose }: Props) {
  const { articles } = corpus;
  const article = articles.find((one) => one.id === id);
  if (!article) return null;
  const { text, published, publisher, headline, show } = article;
  // Of an article that is shown in part the words stand elsewhere.
  const paragraph = show === "article" ? paragraphAt(article, passage) : null;
  const from = Math.max(paragraph?.start ?? passage.start, passage.start - around);
  const to = Math.min(paragraph?.end ?? passage.end, passage.end + around);
  return (
    <article className={styles["side"]}>
      <p>
        <b>
          <bdi>{publisher ?? nameOf(id, articles)}</bdi>
        </b>{" "}
        {published && <time dateTime={published}>{shortDayName(published)}</time>}
      </p>
      <h4>{title}</h4>
      <blockquote>
        {paragraph && from > paragraph.start && "… "}
        {paragraph && text.slice(from, passage.start)}
        <mark>{passage.exact}</mark>
        {paragraph && text.slice(passage.end, to)}
        {paragraph && to < paragraph.end && " …"}
      </blockquote>
      <p>
        {paragraph && `${paragraphName(article, passage)} of `}
        <button
          type="button"
          onClick={() => {
            onClose();
            go(viewOfArticle(articles, article));
          }}
        >
          {headline}
        </button>
      </p>
    </article>
  );
}
