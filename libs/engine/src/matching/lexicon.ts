/** Closed classes of English that the reading of statements goes by; lemmas, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "is reported to have …": somebody says so, the statement does not say who. */
export const REPORTED = words(
  'report say believe think allege understand rumour rumor know claim describe deem suppose',
);
/** "seems to have …". */
export const SEEMING = words('seem appear');
/** "is expected to …": what is to come. */
export const EXPECTED = words('expect set schedule slate due likely bind about project forecast poise');
/** "refused to …": it did not happen. */
export const DENYING = words('refuse decline fail neglect');
/** "began to …", "managed to …": it did happen. */
export const ASPECT = words('begin start continue manage proceed keep able');
/** Verbs that leave the telling to their noun: "made a request", "carried out an attack". */
export const LIGHT = words(
  'make take have give hold conduct carry_out carry launch issue impose reach pay stage mount file lodge undertake perform provide lend render come_under receive get',
);
/** Of these the one who does the deed is not the subject: "received a request from Russia", "came under attack from Russia". */
export const SUFFERING = words('receive get come_under come suffer undergo face');
/** Words for a share or a number of the thing that follows. */
export const PARTITIVE = words(
  'part half third quarter some most majority section portion all none many few one piece share two several handful most',
);
export const NUMERALS = words(
  'thousand hundred million billion dozen score ten tens number category type kind sort range series variety amount lot host batch group set string wave',
);
/** Words that change how much of a thing is meant. */
export const QUANTIFIERS = words(
  'all every some most half only no none few many several part third quarter majority partly partially',
);
/** Words that make another thing of what they stand with: without a counterpart the two statements differ. */
export const RESTRICTIVE = words(
  `former ex- late deputy vice acting alleged attempted would-be half part quarter partial partially partly all every only first second third fourth
  fifth last northern southern eastern western fake false mock potential possible future proposed planned unfinished majority few almost nearly
  brother sister wife husband son daughter father mother predecessor successor`,
);
/** As a modifier they say that it is not, or not yet, so: "attempted murder", "alleged fraud". */
export const UNREAL = words('attempt allege suspect propose plan intend threaten fail abort fake');
/** Pairs of verbs that tell one act from its two ends, and the preposition that marks the other end of the first. */
export const CONVERSE: ReadonlyMap<string, readonly string[]> = new Map([
  ['buy', ['sell']],
  ['purchase', ['sell']],
  ['acquire', ['sell']],
  ['lose', ['beat', 'defeat', 'win']],
  ['receive', ['give', 'send', 'award', 'grant', 'hand']],
  ['get', ['give', 'send', 'grant']],
  ['borrow', ['lend', 'loan']],
  ['inherit', ['bequeath']],
  ['own', ['belong']],
  ['learn', ['teach']],
]);
/** Verbs too general to tell one act from another. */
export const COLOURLESS = words('be have become do make get take go come remain include');
/** Subjects and objects that stand for anyone: they contradict nobody. */
export const ANYONE = words(
  `someone somebody anyone person people man woman official authority they it he she who source other group team one thing something resident thief attacker unknown action move step measure issue matter
  situation effort activity way case nation country member side city government state region area part end plan idea ally`,
);
/** Acts of the mind and of speech, with what to call their content. */
export const TELLING = words(
  'say tell state warn announce declare add claim report explain note stress insist argue testify write caution describe detail',
);
export const FEELING = words(
  'fear worry concern hope believe think suspect expect want wish doubt dread concerned worried afraid hopeful',
);
export const INTENDING = words(
  `plan intend consider threaten offer promise vow pledge try attempt seek agree propose aim want hope ask request urge order demand call decide bid prepare weigh
  nominate charge accuse suspect`,
);
