/** In place of the English grammar by which react-admin guesses what a resource is called: ours have their words. */
const asIs = (word: string) => word;
export {
  asIs as capitalize,
  asIs as humanize,
  asIs as inflect,
  asIs as pluralize,
  asIs as singularize,
  asIs as transform,
  asIs as underscore,
};
