import { judge } from '../filter-policy/judge.ts';
import { type FilterMessage, subjectOf } from '../filter-policy/message-tree.ts';
import {
  emptyNode,
  type FilterPolicy,
  type FilterScope,
  type PolicyNode,
  type Scalar,
} from '../filter-policy/model.ts';
import { waysThrough } from '../filter-policy/ways-through.ts';
import { isRecord } from '../json-record.ts';
import { valuesFor } from './values-for.ts';

/** What tells a probe from every other message: an attribute, and in the body where that is what filters compare. */
export const PROBE_MARK = 'weir-probe';

/** What must stand at a key; several values are a list, none is nothing. */
type Place = { path: readonly string[]; values: readonly Scalar[] };

/**
 * A marked message that a filter policy lets through (`null` = there is no policy), found by choosing values for its
 * conditions and asking the matcher. `null` where none was found, which does not say that there is none.
 */
export function sampleMessage(policy: FilterPolicy | null, scope: FilterScope, mark: string): FilterMessage | null {
  for (const way of waysThrough(policy ?? emptyNode())) {
    const places = placesOf(way, []);
    const message = places && (scope === 'MessageBody' ? inBody(places, mark) : inAttributes(places, mark));
    if (message && (policy === null || judge(policy, subjectOf(scope, message)).passes)) return message;
  }
  return null;
}

/** A value for every key; `null` where one has none. An `$or` below the top is met by its first branch. */
function placesOf(together: readonly PolicyNode[], path: readonly string[]): Place[] | null {
  const places: Place[] = [];
  for (const segment of new Set(together.flatMap(({ children }) => [...children.keys()]))) {
    const nodes = together.flatMap(({ children }) => children.get(segment) ?? []).flatMap(withFirstBranches);
    const here = [...path, segment];
    const rules = nodes.flatMap((node) => node.rules);
    const values = valuesFor(rules);
    const below = placesOf(nodes, here);
    if (values === null || below === null) return null;
    places.push({ path: here, values: rules.length > 0 ? values : [] }, ...below);
  }
  return places;
}

function withFirstBranches(node: PolicyNode): PolicyNode[] {
  return [node, ...node.choices.flatMap(([first]) => (first ? withFirstBranches(first) : []))];
}

function inAttributes(places: readonly Place[], mark: string): FilterMessage {
  const attributes: FilterMessage['attributes'] = { [PROBE_MARK]: { dataType: 'String', value: mark } };
  for (const { path, values } of places) if (values.length > 0) attributes[path.join('.')] = attributeOf(values);
  return { body: JSON.stringify({ [PROBE_MARK]: mark }), attributes };
}

/** A boolean, null and several values can only stand in a list. SNS developer guide, "Message attribute data types". */
function attributeOf(values: readonly Scalar[]): FilterMessage['attributes'][string] {
  const [value] = values;
  if (values.length === 1 && typeof value === 'number') return { dataType: 'Number', value: String(value) };
  if (values.length === 1 && typeof value === 'string' && value !== '') return { dataType: 'String', value };
  return { dataType: 'String.Array', value: JSON.stringify(values) };
}

function inBody(places: readonly Place[], mark: string): FilterMessage {
  const body: Record<string, unknown> = { [PROBE_MARK]: mark };
  for (const { path, values } of places) if (values.length > 0) put(body, path, values);
  return { body: JSON.stringify(body), attributes: { [PROBE_MARK]: { dataType: 'String', value: mark } } };
}

/** A value and keys below it can stand at one place only as a list. */
function put(object: Record<string, unknown>, [key = '', ...rest]: readonly string[], values: readonly Scalar[]): void {
  const there = object[key];
  if (rest.length === 0) object[key] = values.length === 1 ? values[0] : values;
  else {
    const inside: Record<string, unknown> = {};
    put(inside, rest, values);
    if (there === undefined) object[key] = inside;
    else if (isRecord(there)) put(there, rest, values);
    else object[key] = [there, inside].flat();
  }
}
