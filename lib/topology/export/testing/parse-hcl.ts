import { parse } from '@cdktf/hcl2json';

type Blocks = Record<string, Record<string, unknown>[]>;

export type Configuration = {
  /** By kind, then label. */
  resource: Record<string, Blocks>;
  variable: Record<string, { default: unknown }[]>;
  locals: Record<string, string>[];
  import: { to: string; id: string }[];
};

/** What HashiCorp's own parser reads; expressions stay text within `${…}`. Throws where it is no HCL. */
export async function parseHcl(text: string): Promise<Configuration> {
  return (await parse('weir.tf', text)) as Configuration;
}

/** The text that a string of the parser's answer stands for: its templates' marks are doubled there. */
export function plainText(value: unknown): string {
  return String(value).replaceAll(/([$%])\1\{/g, '$1{');
}
