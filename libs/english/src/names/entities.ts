import type { Entity, Name, Token } from '../document/document.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isFemaleName, isMaleName } from '../words/sense.ts';

type Draft = { -readonly [K in keyof Entity]: Entity[K] } & { names: number[]; descriptions: string[] };

const MALE_TITLES = new Set(['mr', 'sir', 'lord', 'king', 'prince', 'father', 'brother']);
const FEMALE_TITLES = new Set(['mrs', 'ms', 'miss', 'lady', 'queen', 'princess', 'dame', 'sister', 'mme']);

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** Whether a shorter name can stand for a longer one: the same words, a person's surname or first name, an acronym. */
function standsFor(short: readonly string[], long: readonly string[], person: boolean): boolean {
  if (short.join(' ') === long.join(' ')) return true;
  if (short.length > long.length || (short.length === long.length && short.length > 1)) return false;
  if (person)
    return (
      short.every((word, k) => long[long.length - short.length + k] === word) ||
      (short.length === 1 && short[0] === long[0])
    );
  if (short.length === 1 && long.length > 1 && /^\p{Lu}{2,}$/u.test(short[0]!.replaceAll('.', '')))
    return short[0]!.replaceAll('.', '') === initials(long);
  return short.length > 1 && short.every((word, k) => long[k] === word);
}

const titleKey = (form: string): string => form.replace(/\.$/, '').toLowerCase();

function genderOf(tokens: readonly Token[], name: Name, lexicon: Lexicon): Entity['gender'] {
  const before = tokens[name.first - 1];
  if (before && MALE_TITLES.has(titleKey(before.form))) return 'MALE';
  if (before && FEMALE_TITLES.has(titleKey(before.form))) return 'FEMALE';
  if (name.last === name.first) return null;
  const code = lexicon.senseOf(tokens[name.first]!.form.toLowerCase());
  if (isMaleName(code) === isFemaleName(code)) return null;
  return isMaleName(code) ? 'MALE' : 'FEMALE';
}

/** Lemmas of the common nouns that title, modify by apposition or are predicated of a name: president, company, city. */
function descriptionsOf(tokens: readonly Token[], name: Name): string[] {
  let head = name.first;
  for (let i = name.first; i <= name.last; i++)
    if (tokens[i]!.head < name.first || tokens[i]!.head > name.last) head = i;
  const found: string[] = [];
  const { head: parent, deprel } = tokens[head]!;
  if (deprel === 'appos' && parent >= 0 && tokens[parent]!.upos === 'NOUN') found.push(tokens[parent]!.lemma);
  if (/^nsubj/.test(deprel) && parent >= 0 && tokens[parent]!.upos === 'NOUN' && tokens[parent]!.index > head)
    found.push(tokens[parent]!.lemma);
  if (/^(flat|nmod:desc)/.test(deprel) && parent >= 0 && tokens[parent]!.upos === 'NOUN')
    found.push(tokens[parent]!.lemma);
  for (let i = Math.max(0, name.first - 6); i < Math.min(tokens.length, name.last + 12); i++) {
    if (i >= name.first && i <= name.last) continue;
    const token = tokens[i]!;
    if (
      token.head === head &&
      /^(appos|compound|nmod:desc|flat)$/.test(token.deprel) &&
      /^(NOUN|PROPN)$/.test(token.upos)
    )
      found.push(token.lemma.toLowerCase());
  }
  return found;
}

/** Groups the names of a document into entities: same string, surname after full name, acronym after long form. */
export function entitiesOf(
  tokens: readonly Token[],
  names: readonly Omit<Name, 'entity'>[],
  lexicon: Lexicon,
): { names: Name[]; entities: Entity[] } {
  const entities: Draft[] = [];
  const wordsOf: string[][] = [];
  const byLast = new Map<string, number[]>();
  const linked = names.map((name, n): Name => {
    if (name.type === 'TIME') return { ...name, entity: -1 };
    const forms = tokens.slice(name.first, name.last + 1).map((token) => token.form);
    const bare = forms.filter((form) => !/^['’]s?$/.test(form));
    // A lone apostrophe may be taken for a name; then that is all its words.
    const words = bare.length ? bare : forms;
    const keys = [words.at(-1)!, words[0]!, ...(words.length > 1 ? [initials(words)] : [])].map((key) =>
      key.replaceAll('.', ''),
    );
    const candidates = [...new Set(keys.flatMap((key) => byLast.get(key) ?? []))].sort((a, b) => b - a);
    const found = candidates.find((e) => {
      const entity = entities[e]!;
      if ((entity.type === 'PERSON') !== (name.type === 'PERSON')) return entity.name === words.join(' ');
      return (
        standsFor(words, wordsOf[e]!, name.type === 'PERSON') || standsFor(wordsOf[e]!, words, name.type === 'PERSON')
      );
    });
    const index = found ?? entities.length;
    if (found === undefined) {
      entities.push({ index, type: name.type, name: words.join(' '), names: [], gender: null, descriptions: [] });
      wordsOf.push(words);
    }
    for (const key of new Set(keys)) byLast.set(key, [...new Set([...(byLast.get(key) ?? []), index])].slice(-8));
    const entity = entities[index]!;
    const whole = { ...name, entity: index };
    entity.names.push(n);
    entity.gender ??= name.type === 'PERSON' ? genderOf(tokens, whole, lexicon) : null;
    for (const noun of descriptionsOf(tokens, whole))
      if (!entity.descriptions.includes(noun)) entity.descriptions.push(noun);
    if (words.length > wordsOf[index]!.length && name.type === entity.type) {
      wordsOf[index] = words;
      entity.name = words.join(' ');
    }
    return whole;
  });
  return { names: linked, entities };
}
