import { reformatJson } from '../json/reformat-json.ts';
import type { DecodeChain } from './chain.ts';
import { type Decodable, decodeMessage } from './decode-message.ts';
import { prettyXml } from './pretty-xml.ts';

/** A message taken apart, and what stands at its end laid out for reading: JSON and XML in lines; `null` for binary. */
export type ReadMessage = { chain: DecodeChain; pretty: string | null };

/** Decodes a message for a person. Up to some 100 ms for 1 MiB: run it in a worker. */
export function readMessage(message: Decodable): ReadMessage {
  const chain = decodeMessage(message);
  return { chain, pretty: prettyEnd(chain) };
}

function prettyEnd({ end }: DecodeChain): string | null {
  switch (end.kind) {
    case 'json':
    case 's3-pointer':
      return reformatJson(end.content.text, 'indented');
    case 'xml':
      return prettyXml(end.content.text);
    case 'text':
      return end.content.text;
    case 'binary':
      return null;
  }
}
