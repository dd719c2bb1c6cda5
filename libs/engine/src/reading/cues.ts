import { words } from '../language/words.ts';

/** Verbs of saying whose complement is the thing said; the saying itself is not news. */
export const SAY =
  words(`say add note explain state claim report write argue insist maintain reiterate confirm acknowledge admit
  announce declare disclose reveal suggest stress emphasize emphasise point observe remark comment conclude concede contend assert affirm allege
  recall believe think estimate predict find indicate signal tell testify tweet post repeat reply respond hear`);
/** Of these, the ones that only take a clause when "that" or a quotation follows (else an object: "described progress"). */
export const NEEDS_THAT =
  words(`note report write find hear indicate signal state stress emphasize emphasise point announce declare
  disclose reveal confirm acknowledge admit observe remark comment recall repeat reply respond post describe caution conclude concede affirm assert suggest reiterate explain add estimate predict`);
/** Acts done with words, which are the news themselves: "warned", "urged". The whole clause is the claim. */
export const SPEECH_ACTS =
  words(`warn urge call vow pledge promise accuse threaten blame criticise criticize condemn praise welcome demand
  appeal apologise apologize thank describe express underscore voice reiterate announce declare caution order ask request`);
/** Speech acts that do something to the other side: a request is an event, whoever reports it, so it gets no speaker of its own. */
export const DEEDS = words('order ask request demand appeal thank praise welcome condemn');
/** States of mind with a clause: the concern and the thing feared are two claims. */
export const MINDS = words(
  'concerned worried fear fears feared worry worries afraid hope hopes suspect suspects expect expects believe believes',
);
/** Verbs that deny what follows. */
export const DENY = words('deny refute dispute rebut');
/** Verbs that deny only with an object that is itself a statement ("rejected the claim"). */
export const DISMISS = words('reject dismiss');
/** Nouns that point back to something said or supposed. */
export const POINTING_NOUNS =
  words(`plan plans idea ideas claim claims allegation allegations report reports accusation accusations suggestion suggestions
  charge charges assertion assertions rumour rumours rumor rumors story stories notion speculation account accounts intention intentions`);
/** Words that call a statement false ("called the idea disinformation"). */
export const FALSEHOODS =
  words(`disinformation misinformation false untrue baseless unfounded groundless fake lie lies nonsense fabrication fabricated
  fiction slander wrong absurd ridiculous propaganda hoax`);
/** Words that hedge the clause they stand in. */
export const HEDGES = words(
  `reportedly allegedly apparently possibly perhaps probably likely unlikely supposedly seemingly purportedly presumably potentially`,
);
export const HEDGING_MODALS = words('may might could');
/** Speakers without a name; what they say is hedged unless a document or body stands behind it. */
export const UNNAMED = words(
  `official officials source sources person people diplomat diplomats aide aides insider insiders witness witnesses observers analysts experts`,
);
export const MEDIA = words(
  'reporters journalists media cnn bbc cbs nbc abc fox msnbc reuters afp ap parliament lawmakers congress court jury inquest hearing tribunal inquiry committee',
);
/** Prepositions and adverbs that open an adjunct between the cue and what was said. */
export const ADJUNCT_OPENERS = words(
  'on in at after before during ahead earlier later late early this last to when while following for by as with via from through amid',
);
