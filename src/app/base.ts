// The path of the site on its host.
//
// The build has a relative base, so that one folder works under any sub-path; BASE_URL is then
// "./" and wrong on nested pages. This file's chunk is in assets/, one level below the root.

/**
 * The path of the start page; ends with a slash. In static pages it is relative, so that they work
 * under any path: pinLinks.ts makes their links absolute before hydration.
 */
export const base: string = import.meta.env.SSR
  ? "./"
  : import.meta.env.DEV
    ? import.meta.env.BASE_URL
    : new URL(/* @vite-ignore */ "../", import.meta.url).pathname;
