// What the loader saw in the article and made no event of: one key adds it.

import type { Left } from "#model/review.ts";
import { happeningReasonWords } from "#format/coverage.ts";
import { shorten } from "#format/shorten.ts";
import styles from "./Editor.module.css";
import { Key } from "./Key.tsx";
import { spots } from "./spots.ts";

interface Props {
  readonly all: readonly Left[];
  readonly current: Left | null;
  readonly onChoose: (left: Left) => void;
  readonly onAdd: (left: Left) => void;
}

export function LeftList({ all, current, onChoose, onAdd }: Props) {
  if (all.length === 0)
    return (
      <p tabIndex={-1} ref={spots.ref("heading")}>
        Everything that it saw in the article is an event.
      </p>
    );
  return (
    <ol className={styles["left"]}>
      {all.map((left) => (
        <li key={`${left.passage.start}-${left.passage.end}`}>
          <button
            type="button"
            aria-current={left === current}
            ref={left === current ? spots.ref("heading") : null}
            className={styles["quiet"]}
            onClick={() => onChoose(left)}
          >
            {shorten(left.passage.text, 160)}
          </button>
          {left === current && (
            <>
              <p className={styles["read"]}>{happeningReasonWords[left.why]}</p>
              <button type="button" onClick={() => onAdd(left)}>
                Make it an event <Key of="add" />
              </button>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
