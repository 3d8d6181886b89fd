// What the loader read, beside what an editor says, and the way back.

import styles from "./Editor.module.css";

interface Props {
  /** The field. */
  readonly of: string;
  /** null where it is what the event has. */
  readonly read: string | null;
  readonly onRestore: () => void;
}

export function Read({ of, read, onRestore }: Props) {
  if (read === null) return null;
  return (
    <p className={styles["read"]}>
      Read: {read === "" ? "nothing" : read}{" "}
      <button type="button" onClick={onRestore} aria-label={`${of}: back to what was read`}>
        back
      </button>
    </p>
  );
}
