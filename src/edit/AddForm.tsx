// A new event from words that are selected in the article.

import type { Article } from "#model/article.ts";
import styles from "./Editor.module.css";
import { useSelected } from "./useSelected.ts";
import type { Reviewing } from "./useReview.ts";

interface Props {
  readonly article: Article;
  readonly reviewing: Reviewing;
  /** With the id of the new event. */
  readonly onAdded: (id: string) => void;
}

export function AddForm({ article, reviewing, onAdded }: Props) {
  const [span, setSpan] = useSelected(article);
  if (!span)
    return <p className={styles["read"]}>Select words in the article to make an event of them.</p>;
  const words = article.text.slice(span.start, span.end).replaceAll(/\s+/g, " ");
  return (
    <form
      className={styles["add"]}
      aria-label="New event"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const value = (name: string) => {
          const typed = data.get(name);
          return typeof typed === "string" ? typed.trim() : "";
        };
        const before = new Set(reviewing.article?.items.map((item) => item.event.id));
        void (async () => {
          const fields = {
            title: value("title"),
            kind: value("kind"),
            ...(value("date") === "" ? { date: "none" } : { date: value("date") }),
          };
          const now = await reviewing.take({ do: "add", span, fields });
          if (!now) return;
          setSpan(null);
          const added = now.items.find((item) => !before.has(item.event.id));
          if (added) onAdded(added.event.id);
        })();
      }}
    >
      <p>
        New event: <q>{words}</q>
      </p>
      <label>
        Title <input name="title" type="text" defaultValue={capital(words)} required />
      </label>
      <label>
        Kind <input name="kind" type="text" list="edit-kinds" required />
      </label>
      <datalist id="edit-kinds">
        {reviewing.kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kind}
          </option>
        ))}
      </datalist>
      <label>
        Date <input name="date" type="text" placeholder="2023-06-02" />
      </label>
      <button type="submit">Add</button>{" "}
      <button type="button" onClick={() => setSpan(null)}>
        Leave it
      </button>
    </form>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
