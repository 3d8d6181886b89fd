// What the last step changed in the sidecar, and going back.

import styles from "./Editor.module.css";
import type { Reviewing } from "./useReview.ts";

export function Steps({ of: { article, turn } }: { readonly of: Reviewing }) {
  if (!article) return null;
  const { undo, redo, last } = article;
  return (
    <footer className={styles["steps"]}>
      <div className={styles["answers"]}>
        <button type="button" disabled={undo === 0} onClick={() => void turn("undo")}>
          Undo <kbd aria-hidden="true">Ctrl Z</kbd>
        </button>
        <button type="button" disabled={redo === 0} onClick={() => void turn("redo")}>
          Redo
        </button>
      </div>
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
