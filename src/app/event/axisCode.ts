// Loads the code of the axis in a card. Phones load it with their sheets; a wide page needs it for
// printing.

import { later } from "../ui/useCode.ts";

export const smallAxis = later(async () => (await import("./SmallAxis.tsx")).SmallAxis);
