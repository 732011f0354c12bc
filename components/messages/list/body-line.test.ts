import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicArn } from '#lib/testing/builders.ts';
import { bodyLine } from './body-line.ts';

const TOPIC = topicArn('orders');
const enveloped = (Message: string) => JSON.stringify({ Type: 'Notification', TopicArn: TOPIC, Message }, null, 2);

describe('what a row shows of a body', () => {
  it('is the body itself where no topic published it', () => {
    const preview = enveloped('{"a":1}');
    expect(bodyLine({ preview, topicArn: null })).toBe(preview);
  });

  it('is what was published, whatever characters that holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (message) => {
        expect(bodyLine({ preview: enveloped(message), topicArn: TOPIC })).toBe(message);
      }),
    );
  });

  it('is the beginning of what was published where the preview is cut anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (message, at) => {
        const whole = enveloped(message);
        const begun = whole.indexOf('"Message": "') + '"Message": "'.length;
        const line = bodyLine({ preview: whole.slice(0, begun + (at % (whole.length - begun))), topicArn: TOPIC });
        expect(message.startsWith(line)).toBe(true);
      }),
    );
  });

  it('is found in linear time in text made to be slow', () => {
    const preview = '"Message":"'.repeat(150) + '\\'.repeat(400);
    const began = performance.now();
    bodyLine({ preview, topicArn: TOPIC });
    expect(performance.now() - began).toBeLessThan(50);
  });
});
