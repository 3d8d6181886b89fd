// What the last step changed in the sidecar, and going back.

import type { ArticleReview } from "#model/review.ts";
import styles from "./Editor.module.css";
import { Key } from "./Key.tsx";

interface Props {
  readonly of: ArticleReview | null;
  readonly turn: (way: "undo" | "redo") => void;
}

export function Steps({ of: article, turn }: Props) {
  if (!article) return null;
  const { undo, redo, last, closed } = article;
  return (
    <footer className={styles["steps"]}>
      <div className={styles["answers"]}>
        <button type="button" aria-disabled={undo === 0} onClick={() => turn("undo")}>
          Undo <Key of="undo" />
        </button>
        <button type="button" aria-disabled={redo === 0} onClick={() => turn("redo")}>
          Redo
        </button>
      </div>
      {closed && (
        <p className={styles["read"]}>
          The file was changed by hand since: what came before cannot be undone.
        </p>
      )}
      {last && (
        <pre aria-label={`Changed in ${last.file}`}>
          {[
            last.file,
            ...last.removed.map((line) => `− ${line}`),
            ...last.added.map((line) => `+ ${line}`),
          ].join("\n")}
        </pre>
      )}
    </footer>
  );
}
