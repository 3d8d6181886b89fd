// What to do with the words that are selected in the article.

import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import { shorten } from "#format/shorten.ts";
import styles from "./Editor.module.css";
import { Key } from "./Key.tsx";

interface Props {
  readonly article: Article;
  readonly span: Span | null;
  readonly onAdd: () => void;
  /** null where there is no event to give them to. */
  readonly onGive: (() => void) | null;
  readonly onLeave: () => void;
}

export function Selection({ article, span, onAdd, onGive, onLeave }: Props) {
  if (!span)
    return (
      <p className={styles["read"]}>
        {article.show === "article"
          ? "Select words in the article to make an event of them, or to give them to this one."
          : "The page shows only passages. To work with its words, let it show the whole article."}
      </p>
    );
  return (
    <section className={styles["selection"]} aria-label="Selected words">
      <q>{shorten(article.text.slice(span.start, span.end), 120)}</q>
      <div className={styles["answers"]}>
        <button type="button" onClick={onAdd}>
          A new event <Key of="add" />
        </button>
        {onGive && (
          <button type="button" onClick={onGive}>
            Words of this event <Key of="give" />
          </button>
        )}
        <button type="button" onClick={onLeave}>
          Leave them
        </button>
      </div>
    </section>
  );
}
