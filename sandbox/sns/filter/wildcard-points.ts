/**
 * How complex a policy's wildcards are: of each list the points of its patterns, times their number. A pattern of one
 * wildcard has 1 point, one of more 3 for each (SNS guide, wildcard pattern usage guidelines).
 */
export function wildcardPoints(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0;
  const below = sum(Object.values(json).map(wildcardPoints));
  if (!Array.isArray(json)) return below;
  const points = json.flatMap(patternPoints);
  return sum(points) * points.length + below;
}

function patternPoints(condition: unknown): number[] {
  const pattern = wildcardOf(condition) ?? wildcardOf(memberOf(condition, 'anything-but'));
  if (pattern === undefined) return [];
  const wildcards = pattern.replaceAll(/\\./gs, '').split('*').length - 1;
  return [wildcards > 1 ? 3 * wildcards : wildcards];
}

function wildcardOf(condition: unknown): string | undefined {
  const pattern = memberOf(condition, 'wildcard');
  return typeof pattern === 'string' ? pattern : undefined;
}

function memberOf(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[name] : undefined;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
