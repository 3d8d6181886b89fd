// The only place where the page imports the corpus.

export { corpus } from "virtual:dateline";
