/** A sign in the words of a statement that it can, or need not, be checked. */
export interface Signal {
  pattern: RegExp;
  points: number;
  reason: string;
}

/** Set by hand from what the words do, in steps of a twentieth; nothing here was trained on anyone's data. */
export const SIGNALS: Signal[] = [
  {
    pattern:
      /\d|\b(?:hundred|thousand|million|billion|trillion|dozen|per ?cent|half|third|quarter|twice|double|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i,
    points: 0.2,
    reason: 'names a figure that can be checked',
  },
  {
    pattern:
      /\b(?:more|less|fewer|higher|lower|bigger|smaller|worse|better|larger|greater|faster|slower) than\b|\b(?:most|least|highest|lowest|largest|biggest|smallest|worst|first|only|record|longest|fastest|greatest|leading)\b|\b(?:more|fewer) (?:\w+ )?(?:people|jobs|men|women|children|troops|americans)\b/i,
    points: 0.1,
    reason: 'compares or ranks',
  },
  {
    pattern:
      /\b(?:increas|decreas|rise|rose|risen|fell|fallen|doubl|tripl|quadrupl|cut|slash|declin|grew|grown|grow|drop|reduc|gone up|gone down|went up|went down|went from|lost|gained|rais(?:e|ed|ing)|lower(?:ed|ing))\w*\b/i,
    points: 0.12,
    reason: 'says that something rose, fell or changed',
  },
  {
    pattern:
      /\b(?:voted|signed|passed|proposed|opposed|supported|vetoed|introduced|spent|created|built|killed|attacked|invaded|bombed|arrested|convicted|paid|received|sold|bought|closed|opened|banned|approved|rejected|appointed|fired|hired|deported|sent|gave|took|won|stole|shipped|admitted|refused|failed|ended|started|began|announced|cancelled|canceled|withdrew|negotiated|endorsed|promised|left|made|brought|put|provided|allowed|added|called for|came|had|ran|asked|told|met|accused|denied|found|seized|struck|charged|jailed|died|sued|crashed|launched|agreed|acquired|recalled)\b/i,
    points: 0.12,
    reason: 'says that someone did something',
  },
  {
    pattern:
      /\b(?:he|she|they|senator|governor|president|mr|mrs|ms|secretary|administration|party|congress|senate|government|company|opponent|democrats?|republicans?|vice president)\b[^.]{0,40}\b(?:voted|said|says|wants?|proposed|proposes|supports?|supported|opposes?|opposed|called|promised|signed|has|was|were|did|is for|is against|cut|raised)\b/i,
    points: 0.12,
    reason: 'says what a public actor did or said',
  },
  {
    pattern:
      /\b(?:tax(?:es)?|jobs?|unemploy\w+|employment|deficits?|debt|budget|inflation|wages?|incomes?|poverty|trade|econom\w+|spending|cost|costs|price|prices|oil|energy|crime|murders?|prison|police|drugs?|guns?|immigra\w+|border|troops|nuclear|weapons?|missiles?|war|military|soldiers|terroris\w+|health ?care|insurance|medicare|medicaid|social security|hospitals?|vaccin\w+|schools?|education|students|teachers?|laws?|bill|legislation|court|treaty|agreement|sanctions|elections?|votes?|climate|pollution|emissions|rate|rates|percent|dollars?|population|births?|deaths?)\b/i,
    points: 0.1,
    reason: 'is about something that records are kept of',
  },
  {
    pattern: /(?<!^)(?<![.!?]["”]? )\b(?!I\b|I['’])\p{Lu}\p{L}{2,}/u,
    points: 0.06,
    reason: 'names who or what it is about',
  },
  {
    pattern:
      /\b(?:in (?:19|20)\d\d|since|(?:last|this|past|every) (?:year|month|week|decade|four|eight|two|ten|few)|years? ago|when (?:he|she|they|i|we) (?:was|were|came|took|became))\b/i,
    points: 0.06,
    reason: 'says when',
  },
  { pattern: /\?["”]?\s*$/, points: -0.3, reason: 'is a question' },
  {
    pattern:
      /\b(?:I|we) (?:think|believe|feel|hope|wish|guess|suppose|love|like|want|would like|intend|plan|promise|doubt|care|agree|disagree|respect|appreciate|am sure|am going|['’]?d like)\b|\bin my (?:opinion|view)\b/i,
    points: -0.2,
    reason: 'is an opinion or a wish',
  },
  {
    pattern:
      /\b(?:should|must|ought|need(?:s)? to|have to|has to|got to|let['’]?s|let us|let me|allow me|we['’]ve got to)\b/i,
    points: -0.15,
    reason: 'is a demand or a turn of speech',
  },
  {
    pattern: /\b(?:will|shall|['’]ll|going to|would|could|might|may)\b/i,
    points: -0.12,
    reason: 'is about the future or the possible',
  },
  {
    pattern:
      /\b(?:thank|thanks|good (?:evening|morning|night|question)|welcome|congratulat\w+|god bless|excuse me|i['’]m sorry|look,|well,|you know|wait a minute|please|hello|pleasure|sir)\b/i,
    points: -0.15,
    reason: 'is a pleasantry or filler',
  },
  { pattern: /\b(?:you|your)\b/i, points: -0.05, reason: 'speaks to the listener' },
  {
    pattern:
      /\b(?:right|wrong|great|wonderful|terrible|beautiful|strong|important|fair|proud|decent|honest|good|bad|difference|values?|freedom|dream|leadership|vision|heart)\b/i,
    points: -0.06,
    reason: 'weighs rather than tells',
  },
];
