// The dialog that explains the marks and the keyboard shortcuts.

import { Dialog } from "../ui/Dialog.tsx";
import { articlesKeys, chartKeys, pageKeys, stripKeys } from "../ui/keys.ts";
import { landmarks } from "../view/parts.ts";
import { ArticleMarks } from "./ArticleMarks.tsx";
import { ChartMarks } from "./ChartMarks.tsx";
import { Keys } from "./Keys.tsx";
import styles from "./Legend.module.css";
import { ShortcutSwitch } from "./ShortcutSwitch.tsx";
import { Statuses } from "./Statuses.tsx";

interface Props {
  /** Whether the page is of several articles, which have keys of their own. */
  readonly several: boolean;
  readonly onClose: () => void;
}

export function Legend({ several, onClose }: Props) {
  const keys = several ? [...pageKeys, ...articlesKeys] : pageKeys;
  return (
    <Dialog title="Legend and keys" width="wide" onClose={onClose}>
      <Statuses />
      <div className={styles["columns"]}>
        <ChartMarks several={several} />
        <ArticleMarks />
      </div>
      <div className={styles["wide"]} ref={landmarks.ref("keys")}>
        <Keys title="Keys" rows={[...chartKeys, ...stripKeys, ...keys]} />
        <ShortcutSwitch rows={keys} />
      </div>
    </Dialog>
  );
}
