/** The parts of a JSON Schema that are walked here. */
export type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
};

/** The keys that an object at a path may have, by its JSON Schema. */
export function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  const here = path.reduce<JsonSchema | undefined>(
    (at, step) => (typeof step === 'number' ? at?.items : propertiesOf(at)[String(step)]),
    schema,
  );
  return Object.keys(propertiesOf(here));
}

function propertiesOf(schema: JsonSchema | undefined): Record<string, JsonSchema> {
  return schema?.properties ?? schema?.anyOf?.find(({ properties }) => properties)?.properties ?? {};
}

/** The key that was probably meant: the same but for case, hyphens or at most two letters; `null` = none. */
export function nearestKey(wrong: string, keys: readonly string[]): string | null {
  const plain = (key: string) => key.toLowerCase().replaceAll(/[-_]/g, '');
  const [best] = keys
    .map((key) => ({ key, distance: editDistance(plain(wrong), plain(key)) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.min(2, wrong.length / 2) ? best.key : null;
}

/** Levenshtein's. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
