// The only place where the page imports the search index.

export { index } from "virtual:dateline/search";
