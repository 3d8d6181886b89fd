// How vis-timeline is set.

import moment, { type MomentInput } from "moment";
import { shortest } from "../layout/window.ts";

// Weeks begin on Monday. vis takes the language of the browser; only English is loaded.
moment.updateLocale("en", { week: { dow: 1, doy: 4 } });

export const options = {
  orientation: "top",
  // Days are civil days: the same column for a reader in Tokyo as in Los Angeles.
  moment: (time?: MomentInput) => moment.utc(time),
  zoomMin: shortest,
  zoomKey: "ctrlKey",
  // Rows are ours, and so is the place of a label in its box.
  stack: false,
  align: "left",
  margin: { axis: 0, item: 0 },
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  // It looks once a second; our own observers look when something happens.
  autoResize: false,
} as const;
