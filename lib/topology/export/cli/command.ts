/** One command of the AWS CLI. Words are as the shell takes them: quoted where they must be. */
export type Command = {
  /** e.g. `sqs create-queue` */
  verb: string;
  /** An option without a word is a flag. */
  options: readonly (readonly [name: string, word?: string])[];
  /** The field of the answer that a variable of the script keeps. */
  keep?: { variable: string; field: string };
};

/** characters; longer commands stand on several lines */
const WIDTH = 110;

/** The command as lines of a script. */
export function printCommand({ verb, options, keep }: Command): string {
  const asked: Command['options'] = keep
    ? [
        ['query', keep.field],
        ['output', 'text'],
      ]
    : [];
  const words = [...options, ...asked].map(([name, word]) => (word === undefined ? `--${name}` : `--${name} ${word}`));
  const oneLine = ['aws', verb, ...words].join(' ');
  const text = oneLine.length <= WIDTH ? oneLine : [`aws ${verb}`, ...words].join(' \\\n  ');
  return keep ? `${keep.variable}="$(${text})"` : text;
}
