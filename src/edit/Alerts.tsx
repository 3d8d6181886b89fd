// What the server refused, and a fault that must be mended in the file.

import styles from "./Editor.module.css";
import { Message } from "./Message.tsx";
import type { Reviewing } from "./useReview.ts";

interface Props {
  readonly refused: Pick<NonNullable<Reviewing["refused"]>, "message" | "versions"> | null;
  readonly fault: string | null;
}

export function Alerts({ refused, fault }: Props) {
  return (
    <>
      {refused && (
        <div role="alert" className={styles["alert"]}>
          <p>
            <Message text={refused.message} />
          </p>
          {refused.versions && (
            <div className={styles["versions"]}>
              <pre aria-label="As the page knew it">{refused.versions.known}</pre>
              <pre aria-label="As it is on the disk">{refused.versions.now}</pre>
            </div>
          )}
        </div>
      )}
      {fault !== null && (
        <p role="alert" className={styles["alert"]}>
          <Message text={fault} />
        </p>
      )}
    </>
  );
}
