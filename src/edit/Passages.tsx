// The words that an event rests on: their ends moved, taken away, given to another event, made an event of
// their own.

import { useState } from "react";
import type { Article } from "#model/article.ts";
import type { Item } from "#model/review.ts";
import type { Span } from "#model/span.ts";
import { bare, movedEdge } from "./articleText.ts";
import styles from "./Editor.module.css";
import { oneLine } from "./oneLine.ts";
import type { Reviewing } from "./useReview.ts";
import { useMarks } from "./useMarks.ts";

interface Props {
  readonly item: Item;
  readonly article: Article;
  readonly reviewing: Reviewing;
}

export function Passages({ item, article, reviewing: { take, article: review } }: Props) {
  const { id, passages } = item.event;
  const others =
    review?.items.filter(({ event, state }) => event.id !== id && state !== "dropped") ?? [];
  const quote = (spans: readonly Span[]) =>
    take({ do: "quote", event: id, spans: spans.map(bare) });
  return passages.map((passage) => (
    <div key={passage.start} className={styles["passage"]}>
      <Words
        key={`${passage.start}-${passage.end}`}
        article={article}
        span={passage}
        onMoved={(span) => quote(passages.map((one) => (one === passage ? span : one)))}
      />
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
              const title = oneLine(passage.exact, 80);
              void take({ do: "split", event: id, span: bare(passage), title });
            }}
          >
            An event of its own
          </button>
          <select
            aria-label="Words of another event"
            value=""
            onChange={({ target }) =>
              void take({ do: "move", event: id, span: bare(passage), to: target.value })
            }
          >
            <option value="">words of another event</option>
            {others.map(({ event }) => (
              <option key={event.id} value={event.id}>
                {event.title}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  ));
}

interface WordsProps {
  readonly article: Article;
  readonly span: Span;
  readonly onMoved: (span: Span) => Promise<unknown>;
}

/** One passage, whose ends the arrow keys move by words. */
function Words({ article, span, onMoved }: WordsProps) {
  const [draft, setDraft] = useState<Span | null>(null);
  const shown = draft ?? span;
  useMarks("dateline-draft", article, draft ? [draft] : []);
  const leave = () => setDraft(null);
  async function save() {
    if (draft && (await onMoved(draft)) === null) leave();
  }
  return (
    <>
      {/* The quotation is edited: it takes the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <blockquote
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label="Its words. Left and right move the end, with Shift the beginning; Enter saves."
        onBlur={() => void save()}
        onKeyDown={(event) => {
          const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : null;
          if (by !== null)
            setDraft(movedEdge(article, shown, event.shiftKey ? "start" : "end", by));
          else if (event.key === "Enter") void save();
          else if (event.key === "Escape" && draft) leave();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {article.text.slice(shown.start, shown.end)}
      </blockquote>
      <p className={styles["hint"]}>
        <kbd>←</kbd> <kbd>→</kbd> move the end, with <kbd>Shift</kbd> the beginning;{" "}
        <kbd>Enter</kbd> saves
      </p>
    </>
  );
}
