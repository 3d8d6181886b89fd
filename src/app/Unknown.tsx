// The notice for an address that no event has.

import type { NewsEvent } from "#model/event.ts";
import { later } from "./ui/useCode.ts";
import { whenLoaded } from "./ui/whenLoaded.tsx";
import { landmarks } from "./view/parts.ts";

const Nearest = whenLoaded(
  later(async () => (await import("./Nearest.tsx")).Nearest),
  null,
);

interface Props {
  readonly slug: string;
  readonly events: readonly NewsEvent[];
}

export function Unknown(props: Props) {
  return (
    <section className="notice" aria-labelledby="notice-title">
      <h2 id="notice-title" ref={landmarks.ref("notice-title")} tabIndex={-1}>
        No event has this address
      </h2>
      <Nearest {...props} />
    </section>
  );
}
