// Where Dateline stands on its host.
//
// The build has a relative base, so that one folder works under any sub-path; BASE_URL is then
// "./" and wrong on nested pages. This file's chunk lies in assets/, one step below the root.

/**
 * The path of the start page; ends with a slash. Static pages have it relative, so that they work
 * under any path: start.tsx makes their links absolute before the page takes over.
 */
export const base: string = import.meta.env.SSR
  ? "./"
  : import.meta.env.DEV
    ? import.meta.env.BASE_URL
    : new URL(/* @vite-ignore */ "../", import.meta.url).pathname;
