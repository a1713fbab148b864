const MOST = 120;

/** What people call an item: its title, or the beginning of its text, cut after a word. */
export function itemName(item: { title: string; body: string }): string {
  if (item.title) return item.title;
  if (item.body.length <= MOST) return item.body;
  const cut = item.body.slice(0, MOST);
  const lastSpace = cut.lastIndexOf(" ");
  // A text without spaces, such as Chinese, is cut where it is.
  return `${(lastSpace > MOST / 2 ? cut.slice(0, lastSpace) : cut).toWellFormed()}…`;
}
