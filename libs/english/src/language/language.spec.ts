// eslint-disable-next-line @nx/enforce-module-boundaries -- a test tool; the lib itself depends on nothing
import fc from 'fast-check';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    ['The government said on Monday that it would not raise taxes this year, despite the growing deficit.', 'en'],
    ['Shares fell.', 'en'],
    ['Die Regierung hat am Montag gesagt, dass sie die Steuern in diesem Jahr nicht erhöhen wird.', 'other'],
    ['Le gouvernement a déclaré lundi qu’il ne relèverait pas les impôts cette année dans le pays.', 'other'],
    ['El gobierno dijo el lunes que no subirá los impuestos este año a pesar del déficit creciente.', 'other'],
    ['Правительство заявило в понедельник, что не будет повышать налоги в этом году.', 'other'],
    ['政府は月曜日、今年は増税しないと発表した。', 'other'],
    ['قالت الحكومة يوم الاثنين إنها لن ترفع الضرائب هذا العام', 'other'],
    ['', 'none'],
    ['12 345 !!', 'none'],
  ])('%j is %s', (text, language) => expect(languageOf(text).language).toBe(language));

  it('answers with a confidence between a half and one for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence } = languageOf(text);
        expect(confidence).toBeGreaterThanOrEqual(0.5);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
