import { describe, expect, it } from 'vitest';
import { prettyXml } from './pretty-xml.ts';

describe('prettyXml', () => {
  it('gives each tag its line, and leaves entities alone', () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a id="1>2"> <b>&x;</b><c/><d></d><e><![CDATA[</a>]]></e>\n<!-- > --></a>';
    expect(prettyXml(text)).toBe(
      [
        '<?xml version="1.0"?>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<a id="1>2">',
        '  <b>&x;</b>',
        '  <c/>',
        '  <d></d>',
        '  <e>',
        '    <![CDATA[</a>]]>',
        '  </e>',
        '  <!-- > -->',
        '</a>',
      ].join('\n'),
    );
  });

  it('does not make gigabytes of tags', () => {
    const deep = '<a><b>'.repeat(20_000) + '</b></a>'.repeat(20_000);
    expect(prettyXml(deep).length).toBeLessThan(deep.length * 20);
  });
});
