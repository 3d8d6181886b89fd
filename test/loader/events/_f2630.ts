export { told } from "./told.ts";
