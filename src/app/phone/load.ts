// What only a narrow page needs: the sheets, with the card in them. main.tsx loads them before it starts such a
// page; in a window that becomes narrow they come a little later.

import { eventCard } from "../event/cardCode.ts";
import { later } from "../ui/useCode.ts";

export const sheets = later(async () => {
  // The markup of an event's page has the card outside a sheet, and hydrates with it.
  const [{ Sheets }] = await Promise.all([import("./Sheets.tsx"), eventCard.load()]);
  return Sheets;
});
