/**
 * Words of news that say one thing, by lemma, nouns beside their verbs. Small on purpose: only near-synonyms that keep
 * a statement's truth conditions ("asked" and "requested"), never mere relatives ("asked" and "gave").
 */
const CLASSES = `
ask request seek solicit
help aid assist assistance support back backing
weapon arm armament weaponry munition
military materiel
equipment gear hardware kit
call conversation
invasion war conflict crisis aggression assault
invade attack
say tell state warn caution describe explain note stress
consequence repercussion
give provide lend supply deliver
boost bolster strengthen reinforce
worry fear concern worried concerned fearful
end stop cease finish conclude
dialogue dialog negotiation talks talk
hold conduct
buy purchase acquire
kill slay dead death die
injure wound hurt
meet meeting summit
announce unveil declare
approve authorize authorise
ban prohibit outlaw
rise increase climb grow growth
fall decrease decline drop
resign quit
arrest detain
sign conclude
pact agreement treaty deal accord partnership
financial economic monetary
consider weigh mull contemplate
sanction penalty
refuse decline
condemn denounce
flee escape
start begin launch
child kid
doctor physician
vehicle car
firm company
`;
const byWord = new Map<string, string>();
for (const line of CLASSES.trim().split('\n')) {
  const [head, ...others] = line.trim().split(' ');
  if (head) for (const word of [head, ...others]) if (!byWord.has(word)) byWord.set(word, head);
}

/** The word that stands for all near-synonyms of `lemma`. */
export const concept = (lemma: string): string => byWord.get(lemma) ?? lemma;
