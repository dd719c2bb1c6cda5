const TITLES: ReadonlySet<string> = new Set(
  `president vice prime minister chancellor secretary state king queen prince princess emperor empress pope bishop archbishop cardinal
  senator congressman congresswoman representative governor mayor judge justice chief officer general colonel captain major lieutenant
  sergeant admiral commander ambassador professor prof dr doctor mr mrs ms miss mx sir lord lady dame director chairman chair chairwoman
  ceo speaker attorney counsel spokesman spokeswoman spokesperson reporter student rep sen gov gen lt col capt sgt rev reverend father
  sister saint st duke earl count baron premier sheriff detective coach madam honor honour`
    .trim()
    .split(/\s+/),
);

/** Offices and forms of address, which stand before a person's name and are no part of it. */
export const isTitle = (form: string): boolean => TITLES.has(form.replace(/\.$/, '').toLowerCase());
