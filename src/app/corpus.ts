// The one door through which the loader's work reaches the page.

export { corpus } from "virtual:dateline";
