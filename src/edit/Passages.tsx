// The words that an event rests on: taken away, added, made an event of their own; and another telling of
// the same event, joined to it.

import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import type { Item } from "#model/review.ts";
import styles from "./Editor.module.css";
import type { Reviewing } from "./useReview.ts";
import { useSelected } from "./useSelected.ts";

interface Props {
  readonly item: Item;
  readonly article: Article;
  readonly reviewing: Reviewing;
}

export function Passages({ item, article, reviewing }: Props) {
  const { id, passages } = item.event;
  const [selected, setSelected] = useSelected(article);
  const { take } = reviewing;
  const quote = (spans: readonly Span[]) =>
    take({ do: "quote", event: id, spans: spans.map(({ start, end }) => ({ start, end })) });
  const others =
    reviewing.article?.items.filter(({ event, state }) => event.id !== id && state !== "dropped") ??
    [];
  return (
    <>
      {passages.map((passage) => (
        <div key={passage.start} className={styles["passage"]}>
          <blockquote>{passage.exact}</blockquote>
          {passages.length > 1 && (
            <div className={styles["answers"]}>
              <button
                type="button"
                onClick={() => void quote(passages.filter((one) => one !== passage))}
              >
                Not its words
              </button>
              <button
                type="button"
                onClick={() => {
                  const { start, end, exact } = passage;
                  const title = exact.replaceAll(/\s+/g, " ").slice(0, 80);
                  void take({ do: "split", event: id, span: { start, end }, title });
                }}
              >
                An event of its own
              </button>
            </div>
          )}
        </div>
      ))}
      <div className={styles["answers"]}>
        {selected && (
          <button
            type="button"
            onClick={() => {
              setSelected(null);
              void quote([...passages, selected]);
            }}
          >
            Add the selected words: “{shortened(article.text.slice(selected.start, selected.end))}”
          </button>
        )}
        {others.length > 0 && (
          <label className={styles["join"]}>
            The same as{" "}
            <select
              value=""
              onChange={({ target }) => void take({ do: "join", event: id, other: target.value })}
            >
              <option value="">choose an event that is told twice</option>
              {others.map(({ event }) => (
                <option key={event.id} value={event.id}>
                  {event.title}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </>
  );
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
