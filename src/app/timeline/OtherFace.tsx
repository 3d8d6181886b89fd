// What stands in the chart's place where it is not drawn in lanes: the story as told, or a map.

import { later } from "../ui/useCode.ts";
import { whenLoaded } from "../ui/whenLoaded.tsx";
import type { Shown } from "../view/select.ts";

const AsTold = whenLoaded(
  later(async () => (await import("./told/AsTold.tsx")).AsTold),
  "The story as told could not be loaded. The list below holds the same events.",
);

const MapFace = whenLoaded(
  later(async () => (await import("../place/MapFace.tsx")).MapFace),
  "The map could not be loaded.",
);

export function OtherFace({ shown }: { readonly shown: Shown }) {
  return shown.lanes === "map" ? <MapFace shown={shown} /> : <AsTold shown={shown} />;
}
