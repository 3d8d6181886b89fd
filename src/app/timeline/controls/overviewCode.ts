// Loads the code of the overview, which is only drawn where the window is not everything. ChartBox fetches it
// beside the chart, so that nothing moves when it appears.

import { later } from "../../ui/useCode.ts";

export const overview = later(async () => (await import("./Overview.tsx")).Overview);
