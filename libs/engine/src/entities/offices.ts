import type { Document } from '@claimdesk/english';
import type { Mentioned } from './mentioned.ts';
import { officeOf, OFFICES } from './titles.ts';

/** "the US president", "China's foreign minister": an office of a state, told without a name. */
export function officeAt(document: Document, at: number, found: Mentioned[]): Mentioned | null {
  const token = document.tokens[at]!;
  const lemma = token.lemma.toLowerCase();
  if (!OFFICES.has(lemma) || /^(?:flat|compound)/.test(token.deprel)) return null;
  const office = officeOf(lemma);
  const owner = found.find(
    (r) =>
      r.kind === 'STATE' &&
      r.body === null &&
      (document.tokens[r.head]!.head === at || (r.last === at - 1 && r.isModifier)),
  );
  if (
    !owner ||
    !office ||
    found.some((r) => (r.kind === 'PERSON' || r.kind === 'NAME') && r.words.length > 0 && isBeside(document, r, at))
  )
    return null;
  const between = document.tokens.slice(owner.last + 1, at).filter(({ upos }) => /^(?:ADJ|NOUN|PROPN)$/.test(upos));
  const kind = [
    ...between.map(({ lemma: word }) => word.toLowerCase()).filter((word) => word !== 'prime'),
    office,
  ].join(' ');
  owner.isModifier = true;
  return {
    label: document.text.slice(document.tokens[Math.min(owner.first, at)]!.start, token.end),
    kind: 'OFFICE',
    words: [],
    states: owner.states,
    office: kind,
    body: null,
    first: at,
    last: at,
    head: at,
    isModifier: /^(?:amod|compound|nmod:poss)/.test(token.deprel) && token.head > at,
  };
}

/** Whether a person's name and an office noun are one phrase: "President Joe Biden", "Joe Biden, the US president". */
function isBeside({ tokens }: Document, person: Mentioned, office: number): boolean {
  const noun = tokens[office]!;
  const name = tokens[person.head]!;
  const tied = /^(?:flat|appos|compound|nmod:desc|nmod)/;
  if (name.head === office) return tied.test(name.deprel);
  if (noun.head === person.head) return tied.test(noun.deprel);
  return office === person.first - 1;
}

/** Gives named people the office and state that the phrase puts beside them. */
export function tellOffices(document: Document, found: Mentioned[]): void {
  for (const person of found) {
    if (person.kind !== 'PERSON' && person.kind !== 'NAME') continue;
    for (const token of document.tokens) {
      const office = officeOf(token.lemma.toLowerCase());
      if (!office || !isBeside(document, person, token.index)) continue;
      person.office ??= office;
      const owner = found.find(
        (r) => r.kind === 'STATE' && (document.tokens[r.head]!.head === token.index || r.last === token.index - 1),
      );
      if (owner) giveState(owner, person);
      // "US President Joe Biden": the office heads the phrase, the person is meant.
      if (token.index < person.first && document.tokens[person.head]!.head === token.index) person.head = token.index;
    }
    const owner = found.find(
      (r) =>
        r.kind === 'STATE' &&
        r.last < person.first &&
        person.first - r.last <= 3 &&
        document.tokens[r.head]!.head === person.head,
    );
    if (owner) giveState(owner, person);
  }
}

/** "the US president Joe Biden": the state only tells whose president he is. */
function giveState(state: Mentioned, person: Mentioned): void {
  state.isModifier = true;
  if (person.states.length === 0 && person.office) person.states = state.states;
}
