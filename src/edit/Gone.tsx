// In the place of an article that is not on the page any more: nothing else is shown for editing.

import styles from "./Editor.module.css";
import { spots } from "./spots.ts";

interface Props {
  readonly id: string;
  /** Whether its file is there, and could not be read. */
  readonly isThere: boolean;
}

export function Gone({ id, isThere }: Props) {
  return (
    <div className={styles["item"]}>
      <h2 tabIndex={-1} ref={spots.ref("heading")}>
        {id} {isThere ? "is not on the page" : "is gone"}
      </h2>
      <p>
        {isThere
          ? "It could not be read: the terminal says why. It can be edited again once that is mended."
          : "It was renamed or deleted. It can be edited again once the file is back; under a new name it is another article of the page."}
      </p>
    </div>
  );
}
