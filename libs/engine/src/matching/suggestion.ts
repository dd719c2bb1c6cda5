import type { Suggestion } from '../contract.ts';
import { agree, figuresOf } from './figures.ts';
import { isDisputed, originsOf, type Sided } from './origins.ts';

/**
 * The rating the rules propose (DISPUTED, CORROBORATED or UNVERIFIED) with its reasons in plain words that name the
 * origins. Several appearances of one origin count once; unknown independence counts as dependence.
 */
export function suggest(appearances: readonly Sided[]): Suggestion {
  const { asserting, stated, denying } = originsOf(appearances);
  const figures = differingFigures(appearances);
  if (isDisputed(appearances))
    return {
      rating: 'DISPUTED',
      reasons: [`${count(asserting.size)} it: ${list(asserting)}`, denial(denying), ...figures],
    };
  if (stated.size >= 2 && denying.size === 0)
    return {
      rating: 'CORROBORATED',
      reasons: [
        `${number(stated.size)} independent origins state it: ${list(stated)}`,
        'no origin denies it',
        ...figures,
      ],
    };
  return { rating: 'UNVERIFIED', reasons: [...whyUnverified(asserting, stated, denying), ...figures] };
}

type Origins = Map<string, string>;

function whyUnverified(asserting: Origins, stated: Origins, denying: Origins): string[] {
  if (asserting.size === 0 && denying.size > 0) return [`Only denied, by ${list(denying)}; no origin asserts it`];
  if (asserting.size === 0) return ['No origin asserts it'];
  if (denying.size > 0) return [`${list(denying)} both asserts and denies it; no second origin`];
  if (stated.size === 0) return [`Only with reserve: ${list(asserting)}`];
  const reserved = [...asserting].filter(([key, label]) => ![...stated].some(([k, l]) => k === key || l === label));
  return [
    `One origin only: ${list(stated)}`,
    ...(reserved.length > 0 ? [`with reserve: ${list(new Map(reserved))}`] : []),
  ];
}

/** "Moscow denies it (The Independent)". */
const denial = (denying: Origins) => {
  const [[, only] = ['', ''], ...others] = [...denying];
  if (others.length > 0) return `${number(denying.size)} origins deny it: ${list(denying)}`;
  const at = only.lastIndexOf(' (');
  return at < 0 ? `${only} denies it` : `${only.slice(0, at)} denies it${only.slice(at)}`;
};

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const number = (n: number) => NUMBERS[n] ?? String(n);
const count = (n: number) => (n === 1 ? 'One origin asserts' : `${number(n)} origins assert`);
const list = (origins: Origins) => [...origins.values()].join('; ');

/** Where outlets print figures that cannot both be right: "12 (The Herald); 14 (The Post)". */
function differingFigures(appearances: readonly Sided[]): string[] {
  const printed = appearances.flatMap(({ quantities = [], outlet }) =>
    figuresOf('', quantities).map((figure) => ({ figure, outlet: outlet ?? 'an outlet not named' })),
  );
  const differs = printed.filter(({ figure: x }) => {
    const alike = printed.filter(({ figure: y }) => y.unit === x.unit);
    return alike.some(
      ({ figure: y, outlet }) => !agree(x, y) && !alike.some((z) => z.outlet === outlet && agree(x, z.figure)),
    );
  });
  if (differs.length === 0) return [];
  const parts = [...new Set(differs.map(({ figure, outlet }) => `${figure.text} (${outlet})`))].sort();
  return [`The outlets differ on the figure: ${parts.join('; ')}`];
}
