// Makes the relative addresses of a static page absolute: its own address changes while one reads, and
// below another folder they would lead nowhere.

/** Must run before hydration, which finds them as the page writes them, and before the address changes. */
export function pinLinks(): void {
  const relative = "link[rel~=icon], #root a[href^='.']";
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(relative))
    link.setAttribute("href", link.href.replace(location.origin, ""));
}
