const IRREGULAR: Record<string, string> = Object.fromEntries(
  `be was,have had,do did,go went,give gave,take took,make made,say said,tell told,get got,see saw,know knew,think thought,
  come came,find found,leave left,feel felt,bring brought,begin began,keep kept,hold held,write wrote,stand stood,hear heard,
  mean meant,meet met,run ran,pay paid,sit sat,speak spoke,lead led,lose lost,fall fell,send sent,build built,understand understood,
  draw drew,break broke,spend spent,rise rose,drive drove,buy bought,wear wore,choose chose,seek sought,sell sold,teach taught,
  catch caught,fight fought,strike struck,shoot shot,steal stole,withdraw withdrew,lie lied,know knew,grow grew,throw threw,
  fly flew,win won,lend lent,deal dealt,mislead misled,undertake undertook,put put,set set,cut cut,hit hit,let let,cost cost,hurt hurt,
  shut shut,spread spread,hide hid,feed fed,flee fled,breed bred,swear swore,forget forgot,forgive forgave,eat ate,drink drank,sing sang,
  ring rang,sink sank,swim swam,bear bore,tear tore,freeze froze,wake woke,bind bound,grind ground,wind wound,sleep slept,sweep swept,weep wept,bend bent,burn burned,learn learned,shake shook,bite bit,ride rode,sow sowed,show showed`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Past tense of an English verb given by its lemma ("ask" → "asked", "give" → "gave"). */
export function past(lemma: string): string {
  const known = IRREGULAR[lemma];
  if (known) return known;
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || /(?:mit|fer|pel|trol|cur|gret|quip)$/.test(lemma))
    return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}
