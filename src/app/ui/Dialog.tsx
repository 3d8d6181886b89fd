// A sheet over the page that a reader opens and closes; focus stays in it and goes back after it.

import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import styles from "./Dialog.module.css";

interface Props {
  readonly title: ReactNode;
  /** "wide" takes what the page has, "narrow" a column. */
  readonly width: "wide" | "narrow";
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, width, onClose, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const id = useId();
  // A closing dialog gives the focus back to where it was, if it is still in the page.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  /** Its word comes late: in development effects run twice, and the sheet is open again by then. */
  function onClosed() {
    if (!sheet.current?.open) onClose();
  }

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
      data-width={width}
      aria-labelledby={id}
      tabIndex={-1}
      closedby="any"
      onClose={onClosed}
      onKeyDown={keepEscape}
    >
      <div className={styles["head"]}>
        <h2 className={styles["title"]} id={id}>
          {title}
        </h2>
        <button type="button" className={styles["close"]} onClick={() => sheet.current?.close()}>
          Close <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      {children}
    </dialog>
  );
}
