import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Subject } from './check.ts';
import { ALL_CHECKS } from './checks/all.ts';
import { speakQuery } from './query-protocol/speak-query.ts';
import { startSandboxTarget } from './servers/start-sandbox-target.ts';
import { createSubject } from './subject.ts';

describe('the sandbox does as AWS says in the query protocol, too', () => {
  let subject: Subject;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const target = await startSandboxTarget();
    const made = createSubject({
      ...target,
      equip(clients, account) {
        target.equip?.(clients, account);
        speakQuery(clients);
      },
    });
    subject = made;
    close = () => {
      made.close();
      return target.close();
    };
  });
  afterAll(() => close());

  it.each(ALL_CHECKS.filter(({ name }) => name.startsWith('sqs/')))('$name', ({ run }) => run(subject));
});
