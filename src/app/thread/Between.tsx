// What joins the halves: the seam, which maps the article, and the thread across it. It comes
// after both can be read.

import type { ComponentProps } from "react";
import { Seam } from "../reader/Seam.tsx";
import { Thread } from "./Thread.tsx";

export function Between(props: ComponentProps<typeof Seam>) {
  return (
    <>
      <Seam {...props} />
      <Thread selected={props.selected} />
    </>
  );
}
