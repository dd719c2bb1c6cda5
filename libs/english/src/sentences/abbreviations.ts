const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always followed by more of the same sentence: titles before a name, and the like. Lower case, without the last period. */
export const TITLES = words(`
  mr mrs ms mx dr prof gen sen rep gov lt col capt cpt sgt cmdr cdr adm maj brig rev hon fr msgr pres supt det insp
  st ste mt ft amb atty messrs mmes mme mlle sens reps govs gens drs profs asst assoc v vs viz cf e.g i.e eg ie approx ca
  al fig figs eq eqs vol vols pp ed eds trans nr
`);

/** Not the end of a sentence when a number follows: "No. 5", "p. 55", "Sec. 12". */
export const BEFORE_NUMBERS = words(`
  c no nos p pp pg art arts sec secs ch chap para paras fig figs vol rs n° nr tel ext rm apt ste op par cl reg rule app
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** May end a sentence or not: what follows decides. */
export const AMBIGUOUS = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co cos ltd llc llp plc bros jr sr esq etc dept univ assn assoc ave blvd rd st sq hwy bldg ft in oz lb lbs kg km
  hr hrs min mins sec secs yr yrs mo wk est govt intl natl med tech admin mgr dir no vol ch a.m p.m am pm ph.d m.d b.a m.a b.sc m.sc
  u.s u.k u.n u.s.a e.u d.c l.a n.y p.s a.k.a ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev
  okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask man ala
`);

/** Words that open sentences far oftener than they continue a name: closed classes, number words, discourse openers. */
export const OPENERS = words(`
  the a an this that these those he she it they we you i his her its their our your my there here
  who what when where why how which whose whom while if although though because since unless until before after once as
  and but or so yet nor however moreover meanwhile nevertheless nonetheless therefore thus still also then now today yesterday tomorrow
  in on at by for from with without under over during between among against about despite according to into through within
  is are was were be been do does did have has had can could will would shall should may might must
  all both each every either neither some any many most more several few much no none not only even just never
  one two three four five six seven eight nine ten millions thousands hundreds dozens scores people everyone everybody someone nobody
  last next another other such perhaps maybe yes well let please
`);

/** Fronted prepositions: "At 5 a.m. Mr. Smith went" is one sentence, "He left at 5 a.m. Mr. Smith went" two. */
export const FRONTING = words(`at by from until till around about before after since on between during in`);

/** Words after which a line cannot be complete: a break there is only typographic. */
export const UNFINISHED = words(`
  the a an of to in on at by for from with and or but as than that which who whose is are was were be been has have had will would
  his her its their our your my this these those into over under between mr mrs ms dr
`);
