// What only a narrow page needs: the sheets, and the axis in the card. main.tsx has them loaded before it starts
// such a page; in a window that becomes narrow they come a little later.

import { smallAxis } from "../event/axisCode.ts";
import { later } from "../ui/useCode.ts";

export const sheets = later(async () => {
  const [{ Sheets }] = await Promise.all([import("./Sheets.tsx"), smallAxis.load()]);
  return Sheets;
});
