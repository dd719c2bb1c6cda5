export { English, loadEnglish, type LoadOptions, type SentenceAnalysis } from './english.ts';
export type { Document, Entity, Name, Reference, Sentence, Token } from './document/document.ts';
export { childrenBy, childrenOf, extentOf, subtreeOf, textOf } from './document/tree.ts';
export { languageOf, type LanguageGuess } from './language/language.ts';
export { ModelFileError, type ModelHeader } from './model-file/format.ts';
export { NAME_TYPES, type NameSpan, type NameType } from './names/labels.ts';
export type { Span } from './sentences/lines.ts';
export { splitSentences } from './sentences/split.ts';
export { tokeniseSpan } from './tokens/tokenise.ts';
