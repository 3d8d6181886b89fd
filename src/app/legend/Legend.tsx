// What the marks mean and what the keys do, in one sheet over the page.

import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { ArticleMarks } from "./ArticleMarks.tsx";
import { ChartMarks } from "./ChartMarks.tsx";
import { Keys } from "./Keys.tsx";
import styles from "./Legend.module.css";
import { ShortcutSwitch } from "./ShortcutSwitch.tsx";
import { Statuses } from "./Statuses.tsx";

export function Legend({ onClose }: { readonly onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  // A closing dialog gives the focus back to where it was, if it is still in the page.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  /** Escape is the sheet's alone: a card under it stays open. */
  function keepEscape(press: KeyboardEvent) {
    if (press.key === "Escape") press.stopPropagation();
  }

  return (
    // A press on plain words leaves the focus on the sheet, so that the keys are still its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={sheet}
      className={styles["sheet"]}
      aria-labelledby="legend-title"
      tabIndex={-1}
      closedby="any"
      onClose={onClose}
      onKeyDown={keepEscape}
    >
      <div className={styles["head"]}>
        <h2 className={styles["title"]} id="legend-title">
          Legend and keys
        </h2>
        <button type="button" className={styles["close"]} onClick={() => sheet.current?.close()}>
          Close <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      <Statuses />
      <div className={styles["columns"]}>
        <ChartMarks />
        <ArticleMarks />
      </div>
      <div className={styles["wide"]}>
        <Keys />
        <ShortcutSwitch />
      </div>
    </dialog>
  );
}
