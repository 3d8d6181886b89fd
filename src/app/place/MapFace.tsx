// The map with its shapes: a part of its own, which comes when it is first looked at.

import type { Shown } from "../view/select.ts";
import { map } from "./mapShapes.ts";
import { PlaceMap } from "./PlaceMap.tsx";

export function MapFace({ shown }: { readonly shown: Shown }) {
  return <PlaceMap map={map} shown={shown} />;
}
