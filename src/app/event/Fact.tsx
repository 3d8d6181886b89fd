// One line of a list of facts: a name and its value.

import type { ReactNode } from "react";

interface Props {
  readonly name: string;
  /** Its links do nothing without script: it is not shown then. */
  readonly scripted?: boolean;
  readonly children: ReactNode;
}

export function Fact({ name, scripted, children }: Props) {
  return (
    <div data-scripted={scripted}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
