import { words } from '../language/words.ts';

/**
 * Which complements make a verb, noun or adjective a cue. Classes follow VerbNet's (say, manner of speaking, judgement,
 * want, conjecture …): what is listed is the verb's frame, so that "denied asking" and "denied the visa" part ways.
 */

/** Takes a clause with or without "that", or a quotation; the saying itself is mostly no news. */
export const SAYING =
  words(`say add note explain state claim report write argue insist maintain reiterate confirm acknowledge admit announce
  declare disclose reveal suggest stress emphasize emphasise observe remark comment conclude concede contend assert affirm allege recall
  indicate signal testify tweet post repeat reply respond caution warn joke quip charge complain boast brag vow pledge promise swear
  counter retort lament speculate reason surmise opine proclaim profess recount clarify elaborate quote tell ask assure remind inform
  advise answer continue predict propose recommend imply intone deadpan muse preach warn underscore underline protest cite quip
  hint attest posit theorize theorise exclaim interject stipulate grumble gripe marvel blog email`);

/** Takes a quotation beside it: manners of speaking, and writings that "read". */
export const QUOTING =
  words(`shout chant yell scream whisper cry read go sing mutter snap sigh laugh begin finish conclude continue demand wonder
  question urge call thunder bark pronounce implore plead beg offer fire shoot hit break sign joke`);

/** A state of mind or a finding with a clause. */
export const THINKING =
  words(`believe think fear worry hope expect suspect assume feel know realize realise understand doubt find show
  demonstrate prove estimate guess imagine foresee anticipate agree disagree learn hear see discover determine presume wish recognize recognise
  conclude figure bet calculate consider reckon judge notice dream mean ensure`);
const THINKING_BARE =
  words(`believe think fear worry hope expect suspect assume feel know realize realise doubt find show estimate guess
  anticipate agree conclude understand reckon see wish`);

const INFINITIVE =
  words(`vow pledge promise threaten decline refuse hope expect offer swear claim propose demand ask seek plan intend want appear
  agree profess attempt urge look wish aim beg call warn mean hesitate strive plead prefer volunteer`);
const OBJECT_INFINITIVE =
  words(`urge ask encourage show tell order warn advise invite press implore beg instruct persuade convince challenge expect
  exhort imply call want recommend`);
const GERUND =
  words(`deny propose oppose admit suggest recommend describe advocate consider discuss regret mention recall support favor
  reject endorse mull`);
const QUESTION = words(
  `ask wonder question know tell say explain show debate discuss consider doubt reveal reiterate indicate specify`,
);
const OBJECT =
  words(`criticize criticise accuse discuss announce push claim oppose praise describe endorse blame address answer denounce promise
  counter echo reject propose explain cite note reference favor favour express slam tweet mock dismiss highlight decry thank disavow condemn
  credit suggest reveal blast acknowledge disclose mention invoke chant fear question reprimand rebuke deflect renounce contrast applaud congratulate
  view deny rebuff indicate regret recount justify lambaste lambast rebut dispute reassure assail tout trumpet emphasize stress voice frame
  reaffirm remind repeat downplay underline outline contradict dub say show call accept admire ridicule deride attack hail celebrate
  welcome decline urge advocate predict declare pronounce retweet convey repudiate refute disown disparage laud bemoan lament resent
  scold chide berate excoriate vilify malign castigate skewer pillory demand doubt trust admit confirm protest proclaim preach
  pledge vow assert imply allege argue forecast envision foresee forswear champion espouse tell emphasise signal rail
  lay out talk up vote down back boost single out shout out defend support know publish`);
const AS =
  words(`describe portray see identify cast paint dismiss list mention name view regard characterize characterise brand cite denounce
  hail depict condemn present label define deride mock reject criticize target knock praise`);
const PASSIVE =
  words(`know see recognize declare echo show accuse charge report announce claim criticize attack reject denounce mock praise
  describe dismiss deny endorse oppose blame condemn confirm suspect consider share view regard propose dispute discuss support mention applaud believe think`);
const PASSIVE_INFINITIVE = words(
  `expect consider report say believe think know rumor rumour allege understand suppose show ask set`,
);
const PREPOSITIONS: Record<string, ReadonlySet<string>> = {
  to: words('refer call object vouch allude admit point testify agree confess'),
  on: words('focus call comment insist disagree agree opine expound reflect elaborate weigh weigh touch seize'),
  for: words('call push vouch hope ask apologize apologise advocate press argue plead vote'),
  about: words(
    'talk speak ask joke care brag boast complain worry write think say muse speak out gush lie testify learn know warn wonder',
  ),
  of: words('warn speak complain accuse boast talk dream approve disapprove'),
  against: words('rail warn argue vote speak speak out campaign rule protest'),
  with: words('agree disagree sympathize sympathise'),
  as: words('describe'),
  at: words('bristle scoff laugh mock hint'),
  in: words('believe'),
  out: words(''),
};

const OF_FORM: Record<string, ReadonlySet<string>> = {
  INFINITIVE,
  OBJECT_INFINITIVE,
  GERUND,
  QUESTION,
  OBJECT,
  AS,
  PASSIVE,
  PASSIVE_INFINITIVE,
};

/** Whether a verb takes what is said in this form. */
export function takes(lemma: string, pattern: string): boolean {
  const plain = lemma.replace(/^(declin|jok|rebuk|revil|clos|provid)$/, '$1e');
  if (pattern === 'THAT') return SAYING.has(plain) || THINKING.has(plain) || plain === 'deny' || plain === 'dispute';
  if (pattern === 'CLAUSE') return SAYING.has(plain) || THINKING_BARE.has(plain) || plain === 'deny';
  if (pattern.startsWith('PP:')) return PREPOSITIONS[pattern.slice(3)]?.has(plain) ?? false;
  return OF_FORM[pattern]?.has(plain) ?? false;
}

/** Nouns whose complement ("that …", "to …", "for …", "of …") is what is said or thought. */
export const CUE_NOUNS =
  words(`accusation allegation assertion claim statement remark comment suggestion argument announcement declaration
  admission concern fear worry hope belief view opinion criticism support opposition call demand promise pledge vow proposal plan desire
  warning prediction assumption conviction doubt denial rejection endorsement condemnation praise complaint report rumor rumour
  speculation notion idea insistence contention assessment concession confession acknowledgment acknowledgement sign indication
  expectation request refusal threat recommendation description depiction portrayal attack question conclusion finding perception
  contempt disdain outrage skepticism scepticism suspicion interest willingness commitment objection`);

/** Predicates of opinion: "is concerned that", "are opposed to". */
export const CUE_ADJECTIVES =
  words(`concerned worried afraid confident hopeful optimistic pessimistic skeptical sceptical certain sure convinced aware proud
  glad happy angry furious frustrated surprised disappointed critical supportive opposed dismissive eager willing reluctant determined
  clear adamant unhappy fearful wary mindful doubtful grateful sorry upset unaware interested`);
