// A value of a facet with those that stand under it, each a box with how many events it would find.

import type { Choice, ChoiceGroup } from "#find/find.ts";
import { figure } from "#format/number.ts";
import styles from "./ChoiceBoxes.module.css";

interface Props {
  readonly of: ChoiceGroup;
  readonly onPress: (key: string) => void;
}

export function ChoiceBoxes({ of: { head, under }, onPress }: Props) {
  return (
    <li>
      <Box of={head} onPress={onPress} />
      {under.length > 0 && (
        <ul className={styles["under"]}>
          {under.map((choice) => (
            <li key={choice.key}>
              <Box of={choice} onPress={onPress} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface BoxProps {
  readonly of: Choice;
  readonly onPress: (key: string) => void;
}

function Box({ of: { key, label, count, chosen }, onPress }: BoxProps) {
  return (
    <label className={styles["box"]} data-empty={count === 0 || undefined}>
      <input type="checkbox" checked={chosen} onChange={() => onPress(key)} />
      <bdi>{label}</bdi>
      <span className={styles["count"]}>{figure(count)}</span>
    </label>
  );
}
