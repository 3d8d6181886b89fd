// A component whose code comes later, in a boundary of its own: nothing stands there until it has come.

import type { ComponentType } from "react";
import { Boundary } from "./Boundary.tsx";
import { type Later, useCode } from "./useCode.ts";

/** `message` is shown where the code cannot be had, or fails; null shows nothing. */
export function whenLoaded<P extends object>(
  part: Later<ComponentType<P>>,
  message: string | null,
): ComponentType<P> {
  function Loaded(props: P) {
    const Code = useCode(part);
    return Code && <Code {...props} />;
  }
  return (props) => (
    <Boundary message={message}>
      <Loaded {...props} />
    </Boundary>
  );
}
