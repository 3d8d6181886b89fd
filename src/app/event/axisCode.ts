// The code of the axis in a card: a phone has it with its sheets, a wide page for its printer.

import { later } from "../ui/useCode.ts";

export const smallAxis = later(async () => (await import("./SmallAxis.tsx")).SmallAxis);
