// Where Dateline stands on its host.
//
// The build has a relative base, so that one folder works under any sub-path; BASE_URL is then
// "./" and wrong on nested pages. This file's chunk lies in assets/, one step below the root.

/** The path of the start page; begins and ends with a slash. */
export const base: string = import.meta.env.DEV
  ? import.meta.env.BASE_URL
  : new URL(/* @vite-ignore */ "../", import.meta.url).pathname;
