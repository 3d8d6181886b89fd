// A part of the page that the editor stands in.

import { useSyncExternalStore } from "react";
import { type Landmark, landmarks } from "#app/view/parts.ts";

/** As soon as the page has drawn it; null before and after. */
export const useLandmark = (id: Landmark): HTMLElement | null =>
  useSyncExternalStore(landmarks.watch, () => landmarks.one(id));
