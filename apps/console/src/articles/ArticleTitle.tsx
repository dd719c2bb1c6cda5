interface Titled {
  title: string | null;
  opening: string;
}

const LONGEST = 90;

/** An article's title, or where it has none its opening words in quotation marks. */
export function articleTitle({ title, opening }: Titled, longest = LONGEST): string {
  if (title) return title;
  const words = opening.replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return `“${words}”`;
  const cut = words.slice(0, longest);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 20))} …”`;
}
