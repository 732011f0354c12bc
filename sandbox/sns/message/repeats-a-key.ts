/** Whether a key stands twice in a JSON object, which `JSON.parse` would not tell. @param json valid JSON */
export function repeatsAKey(json: string): boolean {
  const keys = new Set<string>();
  let depth = 0;
  for (const [token] of json.matchAll(/"(?:\\.|[^"\\])*"(?:\s*:)?|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token.endsWith(':')) {
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
      if (keys.has(key)) return true;
      keys.add(key);
    }
  }
  return false;
}
