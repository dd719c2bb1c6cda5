import type { Document, Entity, Token } from '../document/document.ts';
import { childrenOf } from '../document/tree.ts';
import { NAME_TYPES } from '../names/labels.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { nounField } from '../words/sense.ts';

/** A document before its references are known. */
export type Draft = Omit<Document, 'references'>;

/** Something that can refer or be referred to: a noun phrase or pronoun, known by its head. */
export interface Markable {
  readonly token: Token;
  readonly sentence: number;
  readonly kind: 'NAME' | 'NOUN' | 'PRONOUN' | 'GROUP';
  /** For a pronoun its class ("he", "she", "it", "they", "other"), else "". */
  readonly pronoun: string;
  readonly plural: boolean;
  /** 0 no name, else 1 + position in NAME_TYPES. */
  readonly type: number;
  readonly entity: Entity | null;
  /** WordNet field of a common noun's head. */
  readonly field: number;
  readonly determiner: string;
  /** Lemmas of its adjectives, compounds and possessors, lower case. */
  readonly modifiers: readonly string[];
  readonly quoted: boolean;
  /** Heads of the members, for a coordination taken as one ("A and B"). */
  readonly members: readonly Token[];
}

const PRONOUNS: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  themself: 'they',
};

/** The class of a third-person pronoun form, or "". */
export const pronounClass = (form: string): string => PRONOUNS[form.toLowerCase()] ?? '';

const INSIDE = /^(compound|flat|fixed|goeswith|nmod:desc|case|discourse|expl)/;

function nameAt(draft: Draft): Map<number, Entity> {
  const at = new Map<number, Entity>();
  for (const { first, last, entity } of draft.names) {
    if (entity < 0) continue;
    for (let i = first; i <= last; i++) at.set(i, draft.entities[entity]!);
  }
  return at;
}

function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let open = 0;
  for (const { index, form } of tokens) {
    if (form === '“') open = 1;
    else if (form === '”') open = 0;
    else if (form === '"' || form === "''" || form === '``') open ^= 1;
    inside[index] = open;
  }
  return inside;
}

/** All markables of a document in text order, a coordination after its last member. */
export function markablesOf(draft: Draft, lexicon: Lexicon): Markable[] {
  const entities = nameAt(draft);
  const quoted = quotedTokens(draft.tokens);
  const found: Markable[] = [];
  draft.sentences.forEach(({ first, last }, sentence) => {
    const groups: Markable[] = [];
    for (let i = first; i <= last; i++) {
      const token = draft.tokens[i]!;
      if (
        !/^(NOUN|PROPN|PRON)$/.test(token.upos) ||
        (INSIDE.test(token.deprel) && !(token.upos === 'PRON' && token.deprel !== 'expl'))
      )
        continue;
      const single = describe(draft, token, sentence, entities.get(i) ?? null, lexicon, quoted[i] === 1);
      if (single.kind === 'PRONOUN' && single.pronoun === '') continue;
      found.push(single);
      const others = childrenOf(draft, i).filter((child) => draft.tokens[child]!.deprel === 'conj');
      if (others.length > 0 && /^(NOUN|PROPN)$/.test(token.upos) && token.deprel !== 'conj')
        groups.push({
          ...single,
          kind: 'GROUP',
          plural: true,
          entity: null,
          members: [token, ...others.map((child) => draft.tokens[child]!)],
        });
    }
    found.push(...groups);
  });
  return found;
}

function describe(
  draft: Draft,
  token: Token,
  sentence: number,
  entity: Entity | null,
  lexicon: Lexicon,
  quoted: boolean,
): Markable {
  const pronoun = token.upos === 'PRON' ? pronounClass(token.form) : '';
  const children = childrenOf(draft, token.index).map((child) => draft.tokens[child]!);
  const determiner =
    children.find((child) => child.deprel === 'det')?.form.toLowerCase() ??
    (children.some((child) => child.deprel === 'nmod:poss') ? 'poss' : '');
  return {
    token,
    sentence,
    kind: token.upos === 'PRON' ? 'PRONOUN' : entity ? 'NAME' : 'NOUN',
    pronoun,
    plural: pronoun === 'they' || /S$/.test(token.xpos),
    type: entity ? 1 + NAME_TYPES.indexOf(entity.type) : 0,
    entity,
    field: entity ? 0 : nounField(lexicon.word(token.form).sense),
    determiner,
    modifiers: children
      .filter((child) => /^(amod|compound|nmod:poss|nummod)$/.test(child.deprel))
      .map((child) => child.lemma.toLowerCase()),
    quoted,
    members: [token],
  };
}
