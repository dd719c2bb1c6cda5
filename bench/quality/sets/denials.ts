import { attributionsIn } from '../../../libs/engine/src/index.ts';
import { type QualitySet, shareRow } from '../quality-set.ts';
import { readLines } from '../read.ts';
import { overlaps, type Span } from '../spans.ts';

/** A relation of denying, rejecting, dismissing or disputing, in its paragraph; spans count from the article's start. */
interface Denial {
  doc: string;
  paragraph: string;
  offset: number;
  source: (Span & { text: string })[];
  content: (Span & { text: string })[];
  cue: { text: string }[];
}

/** Denials: is what is denied found as denied, and by whom. What must not fire is scored on the annotated articles (`seeds`). */
export const set: QualitySet = {
  name: 'denials',
  files: /^denials-.*\.jsonl$/,
  from: 'PolNeAR, https://github.com/networkdynamics/PolNeAR',
  run(file, { miss }) {
    const all = readLines<Denial>(file).filter((d) => d.content.length > 0);
    let [targets, deniers, named] = [0, 0, 0];
    for (const { paragraph, offset, source, content, cue } of all) {
      const local = (spans: Span[]) => spans.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
      const meets = (ours: Span[], gold: Span[]) => ours.some((o) => local(gold).some((g) => overlaps(o, g)));
      const hits = attributionsIn(paragraph).filter((a) => a.denies && meets(a.content, content));
      if (hits.length > 0) targets++;
      else
        miss(
          `${source.map((x) => x.text).join(' … ')} | ${cue.map((x) => x.text).join(' … ')} | ${content.map((x) => x.text).join(' … ')}`,
        );
      if (source.length > 0) named++;
      if (source.length > 0 && hits.some((a) => meets(a.source, source))) deniers++;
    }
    return [
      shareRow('denial targets found', targets, all.length, { aim: { least: 0.7 } }),
      shareRow('denier right too', deniers, named),
    ];
  },
};
