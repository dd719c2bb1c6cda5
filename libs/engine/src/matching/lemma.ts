import type { Token } from '@claimdesk/english';
import { isKnown, occurrences } from './thesaurus.ts';

/** Past forms of verbs that no rule gives, where they are not the verb's own present: "past=base" or "past,participle=base". */
const IRREGULAR = `arose,arisen=arise awoke,awoken=awake ate,eaten=eat bit,bitten=bite bled=bleed blew,blown=blow broke,broken=break brought=bring built=build burnt=burn bought=buy
caught=catch chose,chosen=choose clung=cling came=come crept=creep dealt=deal dug=dig drew,drawn=draw dreamt=dream drank,drunk=drink drove,driven=drive
dwelt=dwell fell,fallen=fall fed=feed felt=feel fought=fight found=find fled=flee flew,flown=fly forbade,forbidden=forbid forgot,forgotten=forget
forgave,forgiven=forgive froze,frozen=freeze got,gotten=get gave,given=give went,gone=go grew,grown=grow hung=hang heard=hear hid,hidden=hide held=hold
kept=keep knelt=kneel knew,known=know laid=lay led=lead left=leave lent=lend lit=light lost=lose made=make meant=mean met=meet paid=pay rode,ridden=ride
rang,rung=ring rose,risen=rise ran=run said=say saw,seen=see sought=seek sold=sell sent=send shook,shaken=shake shone=shine shot=shoot shrank,shrunk=shrink
sang,sung=sing sank,sunk=sink sat=sit slept=sleep slid=slide spoke,spoken=speak sped=speed spent=spend sprang,sprung=spring stood=stand stole,stolen=steal
stuck=stick stung=sting struck,stricken=strike strove,striven=strive swore,sworn=swear swept=sweep swam,swum=swim swung=swing took,taken=take taught=teach
tore,torn=tear told=tell thought=think threw,thrown=throw understood=understand upheld=uphold woke,woken=wake wore,worn=wear wept=weep won=win
withdrew,withdrawn=withdraw withheld=withhold wrote,written=write overthrew,overthrown=overthrow underwent,undergone=undergo undertook,undertaken=undertake
foresaw,foreseen=foresee bound=bind died=die lied=lie tied=tie overcame=overcome overtook,overtaken=overtake mistook,mistaken=mistake rebuilt=rebuild resold=resell
sawn=saw shown=show proven=prove sewn=sew mown=mow hewn=hew`;
const bases = new Map(
  IRREGULAR.split(/\s+/).flatMap((entry) => {
    const [forms = '', base = ''] = entry.split('=');
    return forms.split(',').map((form) => [form, base] as const);
  }),
);
/** Endings of verb forms and what stands in their place in the base. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ied$/, ['y', 'ie']],
  [/ies$/, ['y', 'ie']],
  [/ed$/, ['e', '']],
  [/ing$/, ['e', '', 'ie']],
  [/es$/, ['e', '']],
  [/s$/, ['']],
];

/**
 * The base form of a verb: the model's lemma where the thesaurus has it, else what the form itself gives. The model
 * learned its rules from little text and makes no words of rarer forms ("invaded" → "invad").
 */
export function verbLemma({ form, lemma }: Pick<Token, 'form' | 'lemma'>): string {
  const written = form.toLowerCase();
  const irregular = bases.get(written);
  if (irregular) return irregular;
  const given = lemma.toLowerCase();
  if (isKnown(given, 'v')) return given;
  let best = given;
  let most = -1;
  for (const [ending, replacements] of ENDINGS) {
    if (!ending.test(written)) continue;
    const stem = written.replace(ending, '');
    for (const base of [...replacements.map((end) => stem + end), ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])])
      if (isKnown(base, 'v') && occurrences(base) > most) [best, most] = [base, occurrences(base)];
  }
  return best;
}

/** British spellings beside the American ones of the thesaurus. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation$/, 'ization'],
  [/ise$/, 'ize'],
  [/yse$/, 'yze'],
  [/our(?=$|ed$|ing$|able$|ist$)/, 'or'],
  [/tre$/, 'ter'],
  [/ogue$/, 'og'],
  [/amme$/, 'am'],
  [/efence$/, 'efense'],
  [/icence$/, 'icense'],
  [/ll(?=ing$|ed$)/, 'l'],
];

/** One spelling for both sides of the ocean; words the thesaurus has only as written stay. */
export function oneSpelling(word: string): string {
  for (const [british, american] of SPELLINGS) {
    if (!british.test(word)) continue;
    const other = word.replace(british, american);
    if (isKnown(other, 'n') || isKnown(other, 'v') || isKnown(other, 'a')) return other;
  }
  return word;
}
