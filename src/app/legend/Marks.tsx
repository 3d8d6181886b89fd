// A section of the legend: each mark with its meaning.

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

/** The text describes the sample's look, for readers who cannot see it. */
export function Mark({ sample, children }: MarkProps) {
  return (
    <div>
      <dt>{sample}</dt>
      <dd>{children}</dd>
    </div>
  );
}
