import { straight } from '../language/words.ts';

/** Phrases that lead elsewhere or ask for a click. */
const LINK =
  /\b(?:click here|read more|read next|also on|see also|related (?:articles?|stories|content)|sign up|sign in|log ?in|logged in|subscribe|newsletter|follow us|follow (?:[\w'’-]+ ){1,4}on (?:facebook|twitter|x|instagram|youtube|tiktok|whatsapp|telegram)|send (?:us )?your (?:story|news|pictures|views)|share this|tap here|find out more|learn more|download (?:the|our) app|refresh (?:the|your)|your browser|privacy policy|privacy notice|terms of (?:use|service)|terms and conditions|all rights reserved|view comments|join (?:our|the) (?:\w+ ){0,3}(?:forum|conversation|newsletter|channel)|join [\w-]+ conversations|for registering|donate|watch (?:now|live)|recommended|most (?:read|popular)|more on this story|most viewed|unsubscribe|advertisement|sponsored|gofundme|petition)\b/i;
/** What the house offers or asks for. */
const OFFER =
  /\b(?:newsletters?|inbox|headlines|breaking news|alerts?|e-?mail|app|subscri\w+|account|membership|member|donat\w+|contribut\w+|journalism|our reporting|our work|our reporters|newsdesk|newsroom|privacy|cookies?|website|web page|this (?:site|page)|comments?|poll|petition|readers?|podcast|story for us|tip|full story|whole story|this article|read(?:ing)?|whatsapp|facebook|instagram|telegram|www\.\S+)\b|\S+@\S+\.\w+|https?:\/\//i;
/** Sentences that tell the reader to do something. */
const IMPERATIVE =
  /(?:^|[.!?:]\s+|\bplease )(?:sign|get|follow|join|read|enter|support|download|e-?mail|contact|send|tell|visit|call|click|tap|vote|subscribe|become|share|listen|watch|try|add|see|help|register|write|stay|continue|accept|manage|unlock|give|buy|choose|for more information)\b(?! (?:was|were|is|are|had|has|said|did|rose|fell)\b)/i;
const READER = /\b(?:you|your|yours)\b/i;
const WE = /\b(?:we|our|ours|us)\b/i;
const HOUSE =
  /\b(?:our (?:\w+ ){0,3}(?:campaign|readers|newsletter|journalism|page|website|site|app|forum|team|coverage)|this petition|we (?:first )?ran our|keeping you updated|posted automatically|other \w+ readers)\b/i;
/** A piece of journalism speaking of itself. */
const ITSELF =
  /^[([]?(?:this|the) (?:article|story|interview|transcript|report|piece|post|page|text|conversation|translation|headline|content|material)\b[^.]{0,40}\b(?:has been|have been|was|were|is|may|will be)\b(?: also| first| originally| later)? (?:a rush|edited|updated|amended|corrected|changed|condensed|translated|re-?published|published|posted|produced|provided|machine|based on|part of|available|closed|not be)/i;
const NOTICE =
  /^[([]?(?:editor[’']?s[’']? note|correction|clarification|update|note to (?:editors|readers)|disclaimer|disclosure|privacy notice|our standards|advertising|read more|opinion poll)\s*:/i;
const FORMULA =
  /^(?:all rights reserved|this is an? (?:rush|edited|condensed|corrected|machine|lightly)|comments (?:are|have been) (?:closed|turned off|disabled)|no comments|terms (?:and conditions|of use) apply|loading|here(?: is| are|[’']s) (?:what|how|why|everything|all|our|a look|the latest)\b)/i;

/** The house speaking to its readers: notices, petitions, registration, cookies. Null for news. `closed`: it ends as a sentence. */
export function houseReason(block: string, words: number, closed: boolean): string | null {
  const text = withoutQuotes(block);
  const you = READER.test(text);
  const we = WE.test(text);
  if (
    /\bcookies?\b/i.test(text) &&
    (you || we || /\b(?:accept|consent|browser|preferences|this (?:web)?site)\b/i.test(text))
  )
    return 'a cookie notice';
  if (/\bpetition\b/i.test(text) && (you || /\bclick here\b/i.test(text)))
    return 'a petition or campaign of the outlet';
  const links = LINK.test(text);
  if (links && (you || /\b(?:our|click|please)\b/i.test(text))) return 'the outlet speaking to its readers';
  if (/^please\b/i.test(text)) return 'the outlet speaking to its readers';
  if (HOUSE.test(text)) return 'a notice of the outlet';
  if (ITSELF.test(text) || NOTICE.test(text) || FORMULA.test(text)) return 'a notice of the outlet';
  if (/^\(.*\)$/s.test(block.trim()) && (you || /\b(?:article|posted|published|updated|edited)\b/i.test(text)))
    return 'a notice of the outlet';
  if (words <= 40 && addressesReaders(text, you, we)) return 'the outlet speaking to its readers';
  return links && words <= 12 && (!closed || IMPERATIVE.test(text)) ? 'a link to another article' : null;
}

/** An offer of the house with two signs that a reader is meant: an order, "you", "our". */
function addressesReaders(text: string, you: boolean, we: boolean): boolean {
  if (!OFFER.test(text)) return false;
  const order = IMPERATIVE.test(text);
  return (
    (order && (you || we || /^(?:follow|read|e-?mail|download|subscribe|for more information|visit)\b/i.test(text))) ||
    (you && we) ||
    (you && /\?/.test(text)) ||
    (order && isShort(text))
  );
}

const isShort = (text: string) =>
  text.length < 70 && /^(?:support|get|join|become|enter|sign|add|share|continue|unlock|was this)\b/i.test(text);

/** Speech may say "you" and "click here", the house's own voice is outside the quotation marks. */
const withoutQuotes = (text: string) =>
  straight(text.slice(0, 4000))
    .replace(/"[^"]{0,2000}"/g, ' ')
    .trim();
