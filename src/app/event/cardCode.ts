// Loads the code of the card. A page that starts with an event needs it before it hydrates; the start
// page fetches it while its list is read.

import { later } from "../ui/useCode.ts";

export const eventCard = later(async () => (await import("./EventCard.tsx")).EventCard);
