// One of a few ways to look at the same things: words in a row, each the link to its view.

import type { ViewChange } from "../view/view.ts";
import { ViewLink } from "./ViewLink.tsx";

interface Props {
  /** What is chosen. */
  readonly of: string;
  readonly options: readonly {
    readonly words: string;
    readonly view: ViewChange;
    readonly chosen: boolean;
  }[];
}

export function Choice({ of, options }: Props) {
  return (
    <p className="choice">
      <span>{of}</span>
      {options.map(({ words, view, chosen }) => (
        <ViewLink
          key={words}
          className="tool"
          view={view}
          aria-label={`${of} ${words}`}
          aria-current={chosen || undefined}
        >
          {words}
        </ViewLink>
      ))}
    </p>
  );
}
