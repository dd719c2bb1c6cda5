/** Where words that are written as one but are two syntactic words come apart: first part's length. */
const MERGED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  lemme: 3,
  gimme: 3,
  whatcha: 4,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  wont: 2,
  cant: 2,
  isnt: 2,
  wasnt: 3,
  arent: 3,
  werent: 4,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  havent: 4,
  hasnt: 3,
  hadnt: 3,
  im: 1,
  ive: 1,
  thats: 4,
  youre: 3,
  theyre: 4,
  theres: 5,
  whats: 4,
  youve: 3,
  theyve: 4,
};

const NEGATION = /n['’]t$/i;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;

/** Appends the ends of the syntactic words of `form`, which ends at `end`: "don't" gives the ends of "do" and "n't". */
export function pushWordEnds(form: string, end: number, ends: number[]): void {
  const merged = MERGED[form.toLowerCase()];
  if (merged !== undefined && !/^\p{Lu}{2,}$/u.test(form)) {
    ends.push(end - form.length + merged, end);
    return;
  }
  if (!/['’]/.test(form)) {
    ends.push(end);
    return;
  }
  const cuts = [end];
  let rest = form;
  for (;;) {
    const part = NEGATION.exec(rest) ?? CLITIC.exec(rest);
    if (!part || part.index === 0) break;
    cuts.push(end - form.length + part.index);
    rest = rest.slice(0, part.index);
  }
  for (let i = cuts.length - 1; i >= 0; i--) ends.push(cuts[i]!);
}
