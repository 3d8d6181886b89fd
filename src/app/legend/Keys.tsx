// Keys and what they do, by a table of them.

import { Fragment } from "react";
import type { KeyRow } from "../ui/keys.ts";
import { Mark, Marks } from "./Marks.tsx";

interface Props {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

export function Keys({ title, rows }: Props) {
  return (
    <Marks title={title}>
      {rows.map(({ does, shown }, n) => {
        if (does === null) return null;
        const others = rows.slice(n + 1);
        const end = others.findIndex((row) => row.does !== null);
        const joined = end < 0 ? others : others.slice(0, end);
        return (
          <Mark
            key={does}
            sample={<Names of={[...shown, ...joined.flatMap((row) => row.shown)]} />}
          >
            {does}
          </Mark>
        );
      })}
    </Marks>
  );
}

function Names({ of }: { readonly of: readonly string[] }) {
  return of.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && " "}
      <kbd>{name}</kbd>
    </Fragment>
  ));
}
