// A part of the page that comes from below on a phone. It is closed by its word, a swipe down, a
// tap on the strip above it, Escape, and Back; until then focus stays inside.

import type { ReactNode } from "react";
import { sheets } from "../view/parts.ts";
import { useSheet } from "./useSheet.ts";

interface Props {
  /** By which it is opened, see openedSheet.ts; the card's is opened by its address. */
  readonly name: string;
  readonly label: string;
  readonly open: boolean;
  /** The id of the element to begin at; null begins at the top. */
  readonly at: string | null;
  readonly onClose: () => void;
  /** Where the content has no way to close of its own. */
  readonly closable: boolean;
  readonly children: ReactNode;
}

export function Sheet({ name, label, open, at, onClose, closable, children }: Props) {
  useSheet(name, { open, at, onClose });
  return (
    <dialog
      className="sheet"
      data-sheet={name}
      ref={sheets.ref(name)}
      aria-label={label}
      tabIndex={-1}
      // A telephone's Back goes back in the history, which closes it.
      closedby="none"
    >
      {closable && (
        <button type="button" className="sheet-close" onClick={onClose}>
          close
        </button>
      )}
      {children}
    </dialog>
  );
}
