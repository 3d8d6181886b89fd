// What only a narrow page needs: the sheets, with the card in them. main.tsx loads them before it starts such a
// page; in a window that becomes narrow they come a little later.

import { later } from "../ui/useCode.ts";

export const sheets = later(async () => (await import("./Sheets.tsx")).Sheets);
