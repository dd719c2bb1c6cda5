import { DomainError } from '@claimdesk/domain';
import JSZip from 'jszip';
import { asRefusal } from '../failures.ts';
import { handedIn, mailFile, pdfFile, run, wordFile, WORDS } from './documents.fixture.ts';
import type { SourceBytes } from './extracted.ts';
import { ExtractionPool } from './extraction-pool.ts';

// On the threads that read them in earnest, with their limits.
const pool = new ExtractionPool();
const extract = (source: SourceBytes) => pool.extract(source);
afterAll(() => pool.onModuleDestroy());

const FIRST = 'The minister said on Friday that 12 bridges were closed.';
const SECOND = 'The opposition denied it.';

describe('a Word document', () => {
  it('is read paragraph for paragraph, whatever runs and breaks its words are in', async () => {
    const notes = `<w:footnotes xmlns:w="${WORDS}"><w:footnote w:id="2"><w:p>${run('A note.')}</w:p></w:footnote></w:footnotes>`;
    const paragraphs = [
      run('Bridges closed'),
      run('The minister said on Friday ') +
        run('that 12 bridges were closed.') +
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
      '',
      run('The opposition') + '<w:r><w:br/></w:r>' + run('denied it.'),
      `<w:del w:id="1">${run('Struck out.').replaceAll('w:t', 'w:delText')}</w:del>${run('“Never,” it&#160;said.')}`,
    ];
    const file = await wordFile(paragraphs, { 'word/footnotes.xml': notes });
    expect(await extract(handedIn('report.docx', file))).toMatchObject({
      format: 'WORD',
      text: `Bridges closed\n${FIRST}\nThe opposition\ndenied it.\n“Never,” it said.`,
    });
  });

  it('is known by its bytes, whatever it is called', async () => {
    const file = await wordFile([run(FIRST)]);
    expect(await extract(handedIn('report.txt', file))).toMatchObject({ format: 'WORD', text: FIRST });
  });
});

describe('a PDF', () => {
  it('is read in paragraphs: lines joined, divided words whole, headline apart', async () => {
    const file = pdfFile([
      { text: 'Bridges closed', y: 780, size: 20 },
      { text: 'The minister said on Friday that 12 brid-', y: 740 },
      { text: 'ges were closed after the flood \\(of May\\).'.replaceAll('\\', ''), y: 726 },
      { text: 'The opposition denied it.', y: 690 },
    ]);
    expect(await extract(handedIn('report.pdf', file))).toMatchObject({
      format: 'PDF',
      text: 'Bridges closed\nThe minister said on Friday that 12 bridges were closed after the flood (of May).\nThe opposition denied it.',
    });
  });
});

const MAIL = mailFile(
  'From: =?utf-8?Q?Zo=C3=AB_Ames?= <zoe@example.org>',
  'To: desk@example.org',
  'Subject: Fwd: =?utf-8?B?QnJpZGdlcyBjbG9zZWQg4oCTIG1pbmlzdGVy?=',
  'Date: Fri, 18 Mar 2022 16:21:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  '--outer',
  'Content-Type: multipart/alternative; boundary="inner"',
  '',
  '--inner',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Plain words for old machines.',
  '--inner',
  'Content-Type: text/html; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><head><title>no</title></head><body><style>p { color: red }</style><p>The minister said on Fri=',
  'day that 12 bridges were clos=',
  'ed.</p><p>The caf=E9 owner denied it.</p></body></html>',
  '--inner--',
  '--outer',
  'Content-Type: text/plain; name="notes.txt"',
  'Content-Disposition: attachment; filename="notes.txt"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('Secret notes that are not the article.').toString('base64'),
  '--outer--',
  '',
);

describe('a mail', () => {
  it('gives its words without the attachment; subject, sender and date are headline, byline and date', async () => {
    expect(await extract(handedIn('story.eml', MAIL))).toMatchObject({
      format: 'EMAIL',
      text: `Bridges closed – minister\n\n${FIRST}\nThe café owner denied it.`,
      title: 'Bridges closed – minister',
      byline: 'Zoë Ames',
      publishedAt: '2022-03-18T15:21:00.000Z',
    });
  });

  it('of text alone is read paragraph for paragraph', async () => {
    const text = mailFile(
      'From: a@example.org',
      'Subject: Bridges',
      '',
      'The minister said on Friday',
      'that 12 bridges were closed.',
      '',
      SECOND,
    );
    expect((await extract(handedIn('story.eml', text))).text).toBe(`Bridges\n\n${FIRST}\n${SECOND}`);
  });
});

describe('Markdown', () => {
  it('is read without its marks; what stands in front of it tells title, author and date', async () => {
    const file = [
      '---',
      'title: "Bridges closed: minister"',
      'author: Zoë Ames',
      'date: 2022-03-18',
      'tags: [bridges, floods]',
      '---',
      '',
      '# Bridges closed: minister',
      '',
      'The **minister** said on [Friday](https://example.org)',
      'that 12 bridges were closed.',
      '',
      '- The opposition denied it.',
      '',
    ].join('\n');
    expect(await extract(handedIn('story.md', file))).toMatchObject({
      format: 'MARKDOWN',
      text: `Bridges closed: minister\n\n${FIRST}\n${SECOND}`,
      title: 'Bridges closed: minister',
      byline: 'Zoë Ames',
      publishedAt: '2022-03-18T00:00:00.000Z',
    });
  });

  it.each([
    ['a heading', `# Bridges closed\n\n${FIRST}`, `Bridges closed\n\n${FIRST}`, 'Bridges closed'],
    ['no heading', `${FIRST}\n\n${SECOND}`, `${FIRST}\n${SECOND}`, null],
    ['a rule on its first line', `---\n\n${FIRST}\n\n---\n\n${SECOND}`, `${FIRST}\n${SECOND}`, null],
    ['prose between rules', `---\n${FIRST} He said: no.\n---\n${SECOND}`, `${FIRST} He said: no.\n${SECOND}`, null],
    ['a title in front only', `---\r\ntitle: Bridges\r\n---\r\n${FIRST}`, `Bridges\n\n${FIRST}`, 'Bridges'],
  ])('with %s', async (_, file, text, title) =>
    expect(await extract(handedIn('story.md', file))).toMatchObject({ text, title }),
  );
});

const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);
const bomb = () => wordFile([run(FIRST)], { 'word/media/zeros.bin': new Uint8Array(70_000_000) });
/** Its own directory says that it is small. */
const lyingBomb = async () => {
  const bytes = Buffer.from(await bomb());
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(100, at + 24);
  return bytes;
};
/** A harmless archive stands whole, unpacked, in the first entry. */
const hiddenBomb = async () => {
  const zip = new JSZip();
  zip.file('a.zip', await wordFile([run(FIRST)]), { compression: 'STORE' });
  zip.file('word/document.xml', new Uint8Array(70_000_000), { compression: 'DEFLATE' });
  return zip.generateAsync({ type: 'uint8array' });
};
const otherZip = () => new JSZip().file('numbers.xml', '<x/>').generateAsync({ type: 'uint8array' });
const words = (text: string) => async () => text;
const LOCKED = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<41><41>]`;

describe('what cannot be read is refused with what to do', () => {
  it.each<[string, string, () => Promise<string | Uint8Array>, string, RegExp]>([
    [
      'a Word document cut short',
      'a.docx',
      async () => half(await wordFile([run(FIRST)])),
      'FILE_UNREADABLE',
      /damaged/,
    ],
    ['a Word document without words', 'a.docx', () => wordFile(['', run(' ')]), 'FILE_UNREADABLE', /no text/],
    ['a zip that is no Word document', 'a.docx', otherZip, 'FILE_UNREADABLE', /no Word document|Word document/],
    ['text called .docx', 'a.docx', words(FIRST), 'FILE_UNREADABLE', /not a Word document/],
    ['a zip bomb', 'a.docx', bomb, 'FILE_UNREADABLE', /60 MB/],
    ['a zip bomb that lies about its size', 'a.docx', lyingBomb, 'FILE_UNREADABLE', /60 MB/],
    ['a zip bomb behind a list of entries that is not the one used', 'a.docx', hiddenBomb, 'FILE_UNREADABLE', /60 MB/],
    ['a PDF cut short', 'a.pdf', async () => half(pdfFile([{ text: FIRST, y: 700 }])), 'FILE_UNREADABLE', /damaged/],
    ['a PDF cut to its first line', 'a.pdf', async () => pdfFile([]).subarray(0, 12), 'FILE_UNREADABLE', /damaged/],
    ['text called .pdf', 'a.pdf', words(FIRST), 'FILE_UNREADABLE', /not a PDF/],
    ['a PDF without text', 'a.pdf', async () => pdfFile([]), 'FILE_UNREADABLE', /recognition/],
    ['a locked PDF', 'a.pdf', async () => pdfFile([{ text: FIRST, y: 700 }], LOCKED), 'FILE_UNREADABLE', /password/],
    ['a mail cut short', 'a.eml', words(MAIL.slice(0, MAIL.indexOf('The caf'))), 'FILE_UNREADABLE', /breaks off/],
    ['a mail without text', 'a.eml', words('From: a@example.org\r\nSubject: x\r\n\r\n'), 'FILE_UNREADABLE', /no text/],
    ['text called .eml', 'a.eml', words(`${FIRST}\n\n${SECOND}`), 'FILE_UNREADABLE', /not a mail/],
    [
      'bytes called .md',
      'a.md',
      async () => Buffer.from([0x23, 0x20, 0, 1, 2, 0, 0xff, 0xfe, 0, 3]),
      'FILE_UNREADABLE',
      /not text/,
    ],
    ['Markdown without words', 'a.md', words('---\ntitle: x\n---\n'), 'FILE_UNREADABLE', /no text/],
    [
      'an old Word document',
      'a.docx',
      async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'FILE_TYPE_UNKNOWN',
      /\.docx/,
    ],
    ['a file of another kind', 'a.xyz', words(FIRST), 'FILE_TYPE_UNKNOWN', /\.pdf/],
  ])('%s', async (_, name, make, code, sentence) => {
    const file = await make();
    const refusal = asRefusal(await extract(handedIn(name, file)).catch((error: unknown) => error));
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });
});
