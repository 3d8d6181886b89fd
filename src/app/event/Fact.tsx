// One line of a list of facts: its name and what it says.

import type { ReactNode } from "react";

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

export function Fact({ name, children }: Props) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
