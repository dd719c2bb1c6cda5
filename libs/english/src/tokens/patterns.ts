/** The shapes of tokens, tried in this order at each place. Every repetition is bounded, so that no input is slow. */
const sources = {
  url: String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}`,
  email: String.raw`[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`,
  domain: String.raw`(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|info|co\.uk|ac\.uk|gov\.uk|io|tv)(?:\/[^\s<>"“”]{0,500})?(?![\p{L}\p{N}])`,
  file: String.raw`[\p{L}\p{N}_-]{0,60}\.(?:pdf|docx?|xlsx?|html?|txt|jpe?g|png|gif|zip|csv|pptx?|exe|mp3|mp4)(?![\p{L}\p{N}])`,
  handle: String.raw`[@#]\p{L}[\p{L}\p{N}_]{0,63}`,
  dots: String.raw`[.!?]{2,200}|…{1,200}|-{2,200}|_{2,200}|={2,200}|\*{2,200}|~{2,200}|<<|>>|''|\x60\x60`,
  elided: String.raw`(?<![^\s(["“])['’](?:em|til|till|cause|bout|cos|\d0s|\d\d)(?![\p{L}\p{N}])`,
  date: String.raw`\d{1,4}(?:\/\d{1,4}){1,2}(?![\p{L}\p{N}\/])|\d{1,4}-\d{1,2}-\d{1,4}(?![\p{L}\p{N}-])`,
  phone: String.raw`(?:\d-)?\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![\p{L}\d-])`,
  time: String.raw`\d{1,2}:\d{2}(?::\d{2})?(?=[ap]\.?m|(?![\p{L}\p{N}]))`,
  quantity: String.raw`(?:\d{1,40}(?:[.,]\d{1,40}){0,20}|\.\d{1,40})(?=(?:k|m|b|bn|mn|tn|km|kg|g|mg|cm|mm|nm|ft|lb|lbs|oz|mph|kph|am|pm|hrs?|mins?|secs?|ms|gb|mb|tb|kb|kw|mw|gw|hz|khz|mhz|ghz|sq|pc|p|c|f|a\.m\.?|p\.m\.?)(?![\p{L}\p{N}]))`,
  number: String.raw`\d{1,40}(?:[.,]\d{1,40}){0,20}(?:st|nd|rd|th|s)(?![\p{L}\p{N}])|\d{1,40}(?:,\d{3}){0,12}(?:\.\d{1,40}){0,20}(?![\p{L}\p{N}_])|\.\d{1,40}(?![\p{L}\p{N}])`,
  initials: String.raw`(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{N}]))?|\p{Lu}\p{Ll}{0,2}\.(?:\p{Lu}\p{Ll}{0,2}\.){1,4}`,
  ampersand: String.raw`\p{Lu}{1,4}&\p{Lu}{1,4}(?![\p{L}\p{N}])`,
  prefixed: String.raw`(?:non|anti|re|co|pre|post|ex|semi|multi|sub|pro|mid|psycho|cross|un|counter|ultra|micro|mini|bi|neo|quasi|pseudo|e|x)-\p{L}[\p{L}\p{M}]{1,60}(?:['’]\p{L}{1,10})?|mid-\d{1,4}s`,
  word: String.raw`[\p{L}\p{M}\p{N}_]{1,200}(?:['’][\p{L}\p{M}]{1,60}){0,4}`,
  emoji: String.raw`\p{Extended_Pictographic}[\u200d\ufe0f\p{Emoji_Modifier}\p{Extended_Pictographic}]{0,20}`,
  other: String.raw`[^\s]`,
};

export type TokenShape = keyof typeof sources;
export const SHAPES = Object.keys(sources) as TokenShape[];
export const TOKEN = new RegExp(SHAPES.map((shape) => `(${sources[shape]})`).join('|'), 'iuy');
export const EMOTICON = /(?<=^|\s)(?:[:;=8]['’]?-?[()DPp/|\\*[\]oO3]|<3|\^_\^|-_-|[()]-?[:;])(?=$|[\s.,!?])/y;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Keep their period wherever they stand. Lower case, without it. */
export const KEEPS_PERIOD = words(`
  mr mrs ms mx dr prof gen sen rep gov lt col capt cpt sgt cmdr maj brig rev hon supt det ste mt ft jr sr esq inc corp ltd co cos bros llc
  vs etc dept assn ave blvd rd hwy approx est feb jan sept oct nov dec aug tues thurs fri cf eg ie ph reps sens govs gens drs messrs mme mlle
  vol pp viz yrs hrs attn ext esp
`);
/** Keep it only before a number or when capitalised inside a sentence; elsewhere they are words. */
export const MAY_KEEP_PERIOD = words(`
  no nos p art arts sec fig figs ch al st apr mar jun jul sat sun mon wed tue thu thur la pa me wash mass miss ill cal colo conn del ind ore
  tex va ala ariz ark fla ga kan ky md mich minn mo mont neb nev okla tenn vt wis wyo calif ca op rs nr min max
`);
