/** How long a test waits for what is to happen soon. */
export const soon = { timeout: 15_000, interval: 10 };

/** The ARN of a queue of the sandbox's own account. */
export function arn({ sandbox }: { sandbox: { account: string } }, name: string): string {
  return `arn:aws:sqs:eu-west-1:${sandbox.account}:${name}`;
}

export const nameOf = ({ name }: { name: string }) => name;

/** Does the same many times, sixteen at once. */
export async function many(count: number, act: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: 16 }, work));
}
