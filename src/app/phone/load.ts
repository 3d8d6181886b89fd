// What only a narrow page needs at once: the sheets, and the axis in the card.

import { smallAxis } from "../event/smallAxis.ts";
import { later } from "../ui/useCode.ts";

export const sheets = later(async () => {
  const [{ Sheets }] = await Promise.all([import("./Sheets.tsx"), smallAxis.load()]);
  return { Sheets };
});
