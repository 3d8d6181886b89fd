// A part of the legend: marks at the left, what each means at the right.

import { type ReactNode, useId } from "react";
import styles from "./Legend.module.css";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

export function Marks({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 className={styles["subtitle"]} id={id}>
        {title}
      </h3>
      <dl className={styles["marks"]}>{children}</dl>
    </section>
  );
}

interface MarkProps {
  readonly sample: ReactNode;
  readonly children: ReactNode;
}

/** The words say what the sample looks like: it may not be seen. */
export function Mark({ sample, children }: MarkProps) {
  return (
    <div>
      <dt>{sample}</dt>
      <dd>{children}</dd>
    </div>
  );
}
