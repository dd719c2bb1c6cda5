import { profileOf, type Profile } from '@claimdesk/engine';
import { v7 as uuid } from 'uuid';
import { profileWith, textWith, type Frame, type Slot } from './frames.ts';
import { countedWords, inventedNames, randomFrom, weighted, type Vocabulary } from './words.ts';

/** Whom one writes about and in which words: the whole archive, or a beat that a paper comes back to again and again. */
interface Source {
  names: Vocabulary;
  words: Record<'n' | 'v' | 'a', Vocabulary>;
}

const NAMES = 60_000;
const BEATS = 2_000;
/** Share of a statement's words that are its beat's. */
const OF_BEAT = 0.5;
/** Of the first statements one in so many may be asked for, of the later ones fewer. */
const EARLY = { until: 10_000, oneIn: 20 };
const LATER = 1_000;

/**
 * Statements without end, each made from its number alone, for an archive as varied, and as repetitive, as a newspaper's:
 * sentences of the shapes that claims have (see frames.ts), nearly every name, number and content word changed. Words are
 * drawn as often as they are counted in English texts, names by Zipf's law. Half of a statement's words come from its beat,
 * of which a few make up much of the archive: the largest is one statement in twenty, about the same six names. The engine
 * takes milliseconds to read a sentence, so a million are made by changing what it read of the frame; those that are asked
 * for are read as they stand, as all would be in an archive.
 */
export class Archive implements Source {
  private readonly ids: string[] = [];
  private readonly asked: number[] = [];
  readonly words = countedWords();
  readonly names = inventedNames(NAMES);
  private readonly beats = Array.from({ length: BEATS }, (_, i) => this.newBeat(randomFrom(1_000_000 + i)));
  private readonly beatOf = weighted(
    this.beats.map((_, i) => String(i)),
    (rank) => (rank + 1) ** -0.8,
  );
  private readonly pick = randomFrom(4_242);

  constructor(private readonly frames: readonly Frame[]) {}

  next(count: number): { id: string; profile: Profile }[] {
    return Array.from({ length: count }, () => {
      const number = this.ids.length;
      const isAsked = number % (number < EARLY.until ? EARLY.oneIn : LATER) === 0;
      const { frame, words } = this.statement(number);
      const id = uuid();
      this.ids.push(id);
      if (isAsked) this.asked.push(number);
      return { id, profile: isAsked ? profileOf({ text: textWith(frame, words) }) : profileWith(frame, words) };
    });
  }

  /** One of the statements stored so far, whatever its age, with two of its words changed. */
  edited(): { id: string; text: string } {
    const wanted = Math.floor(this.pick() * this.ids.length);
    const number = this.asked.findLast((at) => at <= wanted)!;
    const { frame, words } = this.statement(number);
    const first = Math.floor(this.pick() * words.length);
    const second = (first + 1 + Math.floor(this.pick() * (words.length - 1))) % words.length;
    for (const at of [first, second]) words[at] = this.filling(frame.slots[at]!, this, this.pick);
    return { id: this.ids[number]!, text: textWith(frame, words) };
  }

  private statement(number: number): { frame: Frame; words: string[] } {
    const random = randomFrom(number);
    const frame = this.frames[Math.floor(random() * this.frames.length)]!;
    const beat = this.beats[Number(this.beatOf.draw(random))]!;
    const words = frame.slots.map((slot) => this.filling(slot, random() < OF_BEAT ? beat : this, random));
    return { frame, words };
  }

  private filling({ kind }: Slot, { names, words }: Source, random: () => number): string {
    if (kind === 'number') return String(2 + Math.floor(900 ** (random() * 1.3)));
    return kind === 'name' ? names.draw(random) : words[kind].draw(random);
  }

  private newBeat(random: () => number): Source {
    const some = (from: Vocabulary, count: number) =>
      weighted(
        Array.from({ length: count }, () => from.draw(random)),
        (rank) => 1 / (rank + 1),
      );
    return {
      names: some(this.names, 6),
      words: { n: some(this.words.n, 30), v: some(this.words.v, 12), a: some(this.words.a, 12) },
    };
  }
}
