// What answers the reader's hand: what it points at, the tab's title, and what is said of a change.

import { LiveLine } from "./LiveLine.tsx";
import { useHovering } from "./view/useHovering.ts";
import { useTitle } from "./view/useTitle.ts";

type Props = Parameters<typeof LiveLine>[0];

export function Answers(props: Props) {
  useHovering();
  useTitle(props.shown);
  return <LiveLine {...props} />;
}
