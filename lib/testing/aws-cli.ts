import { type Clients, type Kind, VERBS, type Verb } from './aws-cli-verbs.ts';

type Answer = { code: number; out: string };

/**
 * Does what `aws` does with these arguments, for the commands of Weir's scripts, through the SDK. It is stricter than the
 * AWS CLI: shorthand for maps, abbreviated options and values read from files are mistakes here.
 */
export async function awsCli(clients: Clients, args: readonly string[]): Promise<Answer> {
  try {
    const [service = '', action = '', ...rest] = args;
    const verb = VERBS[`${service} ${action}`];
    if (!verb) return mistake(`no such command: ${service} ${action}`);
    const given = optionsOf(rest);
    const input = inputOf(verb, given);
    if (service !== 'sts' && given.get('region') === undefined) return mistake('no region');
    const answer = (await verb.send(clients, input as never)) as Record<string, unknown>;
    return { code: 0, out: outputOf(answer, given) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UsageError) return mistake(error.message);
    return { code: 254, out: `${error}\n` };
  }
}

class UsageError extends Error {}

const GLOBAL = ['region', 'endpoint-url', 'query', 'output', 'cli-input-json'];

function optionsOf(words: readonly string[]): Map<string, string | null> {
  const options = new Map<string, string | null>();
  for (let at = 0; at < words.length; at++) {
    const [, name] = /^--([a-z-]+)$/.exec(words[at] ?? '') ?? [];
    if (name === undefined) throw new UsageError(`unknown word ${words[at]}`);
    if (options.has(name)) throw new UsageError(`--${name} is given twice`);
    const value = words[at + 1];
    if (name === 'return-subscription-arn') options.set(name, null);
    else if (value === undefined || value.startsWith('-')) throw new UsageError(`--${name}: expected one argument`);
    else {
      options.set(name, value);
      at++;
    }
  }
  return options;
}

function inputOf(verb: Verb, given: ReadonlyMap<string, string | null>): object {
  const json = given.get('cli-input-json');
  const input: Record<string, unknown> = json ? JSON.parse(json) : {};
  for (const [option, text] of given) {
    if (GLOBAL.includes(option)) continue;
    const declared = verb.options[option];
    if (!declared) throw new UsageError(`unknown option --${option}`);
    const [parameter, kind] = declared;
    input[parameter] = text === null ? true : readValue(option, text, kind);
  }
  const missing = verb.required.find((option) => !((verb.options[option]?.[0] ?? '') in input));
  if (missing !== undefined) throw new UsageError(`--${missing} is required`);
  return input;
}

function readValue(option: string, text: string, kind: Kind): unknown {
  const url = option === 'notification-endpoint' || option === 'queue-url';
  if (/^fileb?:\/\//.test(text) || (!url && /^https?:\/\//.test(text)))
    throw new UsageError(`--${option} reads a file`);
  if (kind === 'text') return text;
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value) !== (kind !== 'map')) throw new UsageError(`--${option} is no ${kind}`);
  return value;
}

function outputOf(answer: Record<string, unknown>, given: ReadonlyMap<string, string | null>): string {
  const { $metadata: _, ...fields } = answer;
  const query = given.get('query');
  if (!query) return Object.keys(fields).length > 0 ? `${JSON.stringify(fields, null, 4)}\n` : '';
  if (given.get('output') !== 'text') throw new UsageError('--query without --output text');
  return `${fields[query] ?? 'None'}\n`;
}

function mistake(words: string): Answer {
  return { code: 252, out: `aws: error: ${words}\n` };
}
