// Makes the relative links of a static page absolute: navigation changes the page's address, and
// relative links would break in another folder.

/** Must run before the address changes, and before hydration, which expects absolute links. */
export function pinLinks(): void {
  const relative = "link[rel~=icon], #root a[href^='.']";
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(relative))
    link.setAttribute("href", link.href.replace(location.origin, ""));
}
