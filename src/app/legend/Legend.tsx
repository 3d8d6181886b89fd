// The dialog that explains the marks and the keyboard shortcuts.

import { Dialog } from "../ui/Dialog.tsx";
import { chartKeys, pageKeys, stripKeys } from "../ui/keys.ts";
import { landmarks } from "../view/parts.ts";
import { ArticleMarks } from "./ArticleMarks.tsx";
import { ChartMarks } from "./ChartMarks.tsx";
import { Keys } from "./Keys.tsx";
import styles from "./Legend.module.css";
import { ShortcutSwitch } from "./ShortcutSwitch.tsx";
import { Statuses } from "./Statuses.tsx";

export function Legend({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Legend and keys" width="wide" onClose={onClose}>
      <Statuses />
      <div className={styles["columns"]}>
        <ChartMarks />
        <ArticleMarks />
      </div>
      <div className={styles["wide"]} ref={landmarks.ref("keys")}>
        <Keys title="Keys" rows={[...chartKeys, ...stripKeys, ...pageKeys]} />
        <ShortcutSwitch />
      </div>
    </Dialog>
  );
}
