// The only place where the page imports the map's shapes.

export { map } from "virtual:dateline/map";
