/** Command lines and what they must give. The same list runs in process and through the bin. */
import type { CommandLine } from './run.ts';

export interface Case extends CommandLine {
  name: string;
  code: 0 | 1 | 2 | 3;
  /** A part of stdout, or a check of the JSON it is. */
  stdout?: string | RegExp | ((json: never) => unknown);
  /** What `stdout` as a function must give. */
  gives?: unknown;
  /** Each line of stderr; none by default. */
  stderr?: readonly (string | RegExp)[];
}

interface Numbered {
  number: { text: string };
}

const text = ({ number }: Numbered): string => number.text;
const NUMBER_2025 = { number: { sequence: 2, symbol: 'CT-UBND', text: '02/CT-UBND' } };

export const cases: readonly Case[] = [
  {
    name: 'extract prints one object for one file',
    args: ['extract', 'chi-thi-2025.txt'],
    code: 0,
    stdout: text,
    gives: '02/CT-UBND',
  },
  {
    name: 'extract reads standard input',
    args: ['extract', '-', '--fields', 'source.path,documentType.name'],
    stdin: 'CHỈ THỊ\nVề việc tiết kiệm điện\n\nGiao Sở Công Thương kiểm tra.\n',
    code: 0,
    stdout: (json) => json,
    gives: { source: { path: null }, documentType: { name: 'Chỉ thị' } },
  },
  {
    name: 'extract prints an array for two files, in their order',
    args: ['extract', 'chi-thi-2026.md', 'chi-thi-2025.txt'],
    code: 0,
    stdout: (json: readonly Numbered[]) => json.map(text),
    gives: ['03/CT-UBND', '02/CT-UBND'],
  },
  {
    name: 'extract -f ndjson prints a line a record',
    args: [
      'extract',
      '-f',
      'ndjson',
      '--fields',
      'number.text',
      'chi-thi-2026.md',
      'chi-thi-2025.txt',
    ],
    code: 0,
    stdout: /^\{"number":\{"text":"03\/CT-UBND"\}\}\n\{"number":\{"text":"02\/CT-UBND"\}\}\n$/,
  },
  {
    name: '--fields keeps the order of the record and parts of objects',
    args: [
      'extract',
      '--fields',
      'number.text, number.symbol,number.sequence,schemaVersion',
      'chi-thi-2025.txt',
    ],
    code: 0,
    stdout: (json) => Object.entries(json),
    gives: [['schemaVersion', 1], ...Object.entries(NUMBER_2025)],
  },
  {
    name: '--fields reaches into lists',
    args: ['extract', '--fields', 'recipients.text', 'chi-thi-so-de-trong.txt'],
    code: 0,
    stdout: ({ recipients }: { recipients: { text: string }[] }) => recipients[0],
    gives: { text: 'TT Tỉnh ủy, TT HĐND tỉnh (b/c);' },
  },
  {
    name: 'a whole field beats its parts',
    args: ['extract', '--fields', 'number,number.text', 'chi-thi-2025.txt'],
    code: 0,
    stdout: ({ number }: { number: object }) => Object.keys(number),
    gives: ['sequence', 'symbol', 'text', 'span'],
  },
  {
    name: 'an unknown field is named with the one that was meant',
    args: ['extract', '--fields', 'numbr', 'chi-thi-2025.txt'],
    code: 2,
    stderr: ['directive: --fields: there is no field "numbr"; did you mean "number"?'],
  },
  {
    name: 'an unknown field below a list, too',
    args: ['extract', '--fields', 'date,targets.valeu', 'chi-thi-2025.txt'],
    code: 2,
    stderr: [
      'directive: --fields: there is no field "targets.valeu"; did you mean "targets.value"?',
    ],
  },
  {
    name: 'nothing stands below a number',
    args: ['extract', '--fields', 'year.month', 'chi-thi-2025.txt'],
    code: 2,
    stderr: ['directive: --fields: there is no field "year.month"; nothing stands below "year"'],
  },
  {
    name: 'a name that only JavaScript knows is unknown',
    args: ['extract', '--fields', 'constructor', 'chi-thi-2025.txt'],
    code: 2,
    stderr: [/^directive: --fields: there is no field "constructor"; /],
  },
  {
    name: 'an empty list of fields is wrong usage',
    args: ['extract', '--fields', ' , ', 'chi-thi-2025.txt'],
    code: 2,
    stderr: ['directive: --fields names no field; try --fields number,date,targets.value'],
  },
  {
    name: '--print-text prints the source text, without the byte order mark',
    args: ['extract', '--print-text', 'bom.txt'],
    code: 0,
    stdout: /^ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\n/,
  },
  {
    name: '--print-text takes one file',
    args: ['extract', '--print-text', 'bom.txt', 'chi-thi-2025.txt'],
    code: 2,
    stderr: ['directive: --print-text takes one file'],
  },
  {
    name: '--print-text and --fields exclude each other',
    args: ['extract', '--print-text', '--fields', 'number', 'bom.txt'],
    code: 2,
    stderr: ['directive: --print-text and --fields exclude each other; leave one out'],
  },
  ...badInputs(),
  {
    name: 'a bad file in a list costs itself only',
    args: ['extract', '--fields', 'number.text', 'empty.txt', 'chi-thi-2025.txt', 'nowhere.txt'],
    code: 3,
    stdout: (json) => json,
    gives: [{ number: { text: '02/CT-UBND' } }],
    stderr: [/^directive: empty\.txt: /, /^directive: nowhere\.txt: /],
  },
  {
    name: 'a list of bad files is an empty array',
    args: ['extract', 'empty.txt', 'nowhere.txt'],
    code: 3,
    stdout: (json) => json,
    gives: [],
    stderr: [/^directive: empty\.txt: /, /^directive: nowhere\.txt: /],
  },
  {
    name: 'bad lines of ndjson are left out',
    args: ['extract', '-f', 'ndjson', '--fields', 'number.text', 'empty.txt', 'chi-thi-2025.txt'],
    code: 3,
    stdout: /^\{"number":\{"text":"02\/CT-UBND"\}\}\n$/,
    stderr: [/^directive: empty\.txt: /],
  },
  {
    name: 'standard input is read once',
    args: ['extract', '-', '-'],
    code: 2,
    stderr: ['directive: "-" (standard input) can be named only once'],
  },
  {
    name: 'an empty path is wrong usage',
    args: ['extract', ''],
    code: 2,
    stderr: ['directive: a path is empty; name a file or "-"'],
  },
  {
    name: 'empty standard input is named',
    args: ['extract', '-'],
    code: 3,
    stderr: [/^directive: standard input: /],
  },
  {
    name: 'an unknown command is named with the one that was meant',
    args: ['extrct', 'chi-thi-2025.txt'],
    code: 2,
    stderr: ["directive: unknown command 'extrct' (Did you mean extract?); see: directive --help"],
  },
  {
    name: 'an unknown option is named with the one that was meant',
    args: ['extract', '--feilds', 'number', 'chi-thi-2025.txt'],
    code: 2,
    stderr: [
      "directive: unknown option '--feilds' (Did you mean --fields?); see: directive extract --help",
    ],
  },
  {
    name: 'no file is wrong usage',
    args: ['extract'],
    code: 2,
    stderr: [
      'directive: nothing to read: name files, directories, patterns or "-"; see: directive extract --help',
    ],
  },
  {
    name: 'an option without its value is wrong usage',
    args: ['extract', 'chi-thi-2025.txt', '--fields'],
    code: 2,
    stderr: ["directive: option '--fields <list>' argument missing; see: directive extract --help"],
  },
  {
    name: 'an unknown format lists those there are',
    args: ['extract', '-f', 'xml', 'chi-thi-2025.txt'],
    code: 2,
    stderr: [
      /'xml' is invalid\. Allowed choices are json, ndjson, csv, tsv, table, xlsx, parquet; see: directive extract --help$/,
    ],
  },
  {
    name: 'show takes one file',
    args: ['show', 'chi-thi-2025.txt', 'chi-thi-2026.md'],
    code: 2,
    stderr: [/too many arguments/],
  },
  {
    name: 'nothing to do shows the help on stderr',
    args: [],
    code: 2,
    stderr: [/^Usage: directive/, /.*/],
  },
  { name: '--help', args: ['--help'], code: 0, stdout: /^Usage: directive/ },
  {
    name: 'help of a command',
    args: ['extract', '--help'],
    code: 0,
    stdout: /^Usage: directive extract/,
  },
  {
    name: 'help as a command',
    args: ['help', 'check'],
    code: 0,
    stdout: /^Usage: directive check/,
  },
  { name: '--version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+[-\w]*\n$/ },
  { name: '-V', args: ['-V'], code: 0, stdout: /^\d+\.\d+\.\d+[-\w]*\n$/ },
  {
    name: '--version wins over a command',
    args: ['--version', 'extract'],
    code: 0,
    stdout: /^\d+\.\d+/,
  },
  {
    name: 'schema prints a JSON Schema',
    args: ['schema'],
    code: 0,
    stdout: ({ $schema }: { $schema: string }) => $schema,
    gives: 'https://json-schema.org/draft/2020-12/schema',
  },
  {
    name: 'show draws the header',
    args: ['show', 'chi-thi-2025.txt'],
    code: 0,
    stdout: /\nNumber +02\/CT-UBND\n/,
  },
  {
    name: 'a width out of range is wrong usage',
    args: ['show', '--width', '5', 'chi-thi-2025.txt'],
    code: 2,
    stderr: ['directive: --width takes a number of columns from 20 to 1000, not "5"'],
  },
  {
    name: 'a width that is no number is wrong usage',
    args: ['show', '--width', '80x', 'chi-thi-2025.txt'],
    code: 2,
    stderr: ['directive: --width takes a number of columns from 20 to 1000, not "80x"'],
  },
  {
    name: '--explain tells the place of a value',
    args: ['show', 'chi-thi-2025.txt', '--explain', 'number'],
    code: 0,
    stdout: /^number 02\/CT-UBND\n[\s\S]*\[\[02\/CT-UBND\]\] Cao Bằng/,
  },
  {
    name: '--explain of a target that is not there',
    args: ['show', 'chi-thi-2025.txt', '--explain', 'targets[99]'],
    code: 2,
    stderr: [/^directive: --explain: targets\[99\] is not there; /],
  },
  {
    name: '--explain of a misspelt field',
    args: ['show', 'chi-thi-2025.txt', '--explain', 'target[0]'],
    code: 2,
    stderr: ['directive: --explain: there is no "target[0]" to explain; did you mean "targets"?'],
  },
  {
    name: 'check prints a line a notice and exits 1',
    args: ['check', 'chi-thi-so-de-trong.txt'],
    code: 1,
    stdout: /^(chi-thi-so-de-trong\.txt:\d+:\d+ (error|warning|info) [\w.-]+ \S.*\n)+$/,
  },
  {
    name: 'check -f json prints the same as data',
    args: ['check', '-f', 'json', 'chi-thi-so-de-trong.txt'],
    code: 1,
    stdout: (json: readonly object[]) => Object.keys(json[0] ?? {}),
    gives: ['path', 'line', 'column', 'severity', 'code', 'message'],
  },
  {
    name: 'a severity that nothing reaches is no finding',
    args: ['check', '--severity', 'error', 'chi-thi-2025.txt'],
    code: 0,
    stdout: /^/,
  },
  {
    name: 'a failed input beats a finding',
    args: ['check', 'chi-thi-so-de-trong.txt', 'empty.txt'],
    code: 3,
    stdout: /^chi-thi-so-de-trong\.txt:/,
    stderr: [/^directive: empty\.txt: /],
  },
  {
    name: 'control characters of a document are escaped in JSON',
    args: ['extract', '--fields', 'subject.text', 'hostile.txt'],
    code: 0,
    stdout: /\\u001b/,
  },
  {
    name: 'control characters of a document are shown, not obeyed',
    args: ['show', 'hostile.txt'],
    code: 0,
    stdout: /phát động ␛\[31mphong trào/,
  },
  {
    name: 'control characters of a file name are shown, not obeyed',
    args: ['extract', 'a\u001b[2Jb\u202ec\rd.txt'],
    code: 3,
    stderr: [/^directive: a␛\[2Jb�c d\.txt: /],
  },
  {
    name: 'control characters of an option are shown, not obeyed',
    args: ['extract', '--\u001b[2J', 'x'],
    code: 2,
    stderr: [/unknown option '--␛\[2J'/],
  },
];

/** Each names the file, the problem and the way out, in one line; nothing is printed. */
function badInputs(): Case[] {
  const files: readonly (readonly [string, RegExp])[] = [
    ['empty.txt', /empty/],
    ['blank.txt', /empty|no text/],
    ['binary.txt', /binary/],
    ['recipe.txt', /administrative document|directive/],
    ['broken.txt', /UTF-8/],
    ['nowhere.txt', /there is no such file; check the path$/],
    [
      'chi-thi-2025.txt/x',
      /there is no such file: a part of the path is not a directory; check the path$/,
    ],
    ['directory', /the directory holds no text file \(\.txt, \.md\); name another$/],
    [`${'x'.repeat(300)}.txt`, /the path is longer than the system allows/],
    ['/dev/zero', /is over the limit of 32\.0 MB; split it/],
  ];
  return files.flatMap(([file, problem]) =>
    (['extract', 'show', 'check'] as const)
      .filter((verb) => verb !== 'extract' || file !== 'directory')
      .map((verb) => ({
        name: `${verb} ${file.slice(0, 40)}`,
        args: [verb, file],
        code: 3 as const,
        stderr: [new RegExp(`^directive: ${file.replace(/[.]/g, '\\.')}: .*${problem.source}`)],
      })),
  );
}
