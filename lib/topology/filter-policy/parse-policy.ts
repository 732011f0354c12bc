import { isRecord } from '../json-record.ts';
import { listWords } from './condition-words.ts';
import { emptyNode, isOperator, type PolicyMistake, type PolicyNode, type PolicyRule } from './model.ts';
import { parseCondition } from './parse-condition.ts';

/** Where the reading of a policy stands: the policy's nested keys, and the same for a person to find. */
type Place = { node: PolicyNode; keys: readonly string[]; at: string };

/** Reads one object of a policy into a tree; what is wrong is added to `mistakes`. */
export function readObject(object: Record<string, unknown>, place: Place, nesting: boolean, mistakes: PolicyMistake[]) {
  for (const [key, value] of Object.entries(object)) {
    const at = place.at ? `${place.at}.${key}` : key;
    const keys = [...place.keys, key];
    if (key === '$or' && isChoice(value)) {
      place.node.choices.push(
        value.map((branch, index) => {
          const node = emptyNode();
          if (Object.keys(branch).length === 0)
            mistakes.push({ path: `${at}[${index}]`, message: 'an alternative needs at least one key' });
          readObject(branch, { node, keys: place.keys, at: `${at}[${index}]` }, nesting, mistakes);
          return node;
        }),
      );
    } else if (Array.isArray(value)) {
      nodeAt(place.node, key).rules.push(readRule(value, keys, at, mistakes));
    } else if (!isRecord(value)) {
      mistakes.push({ path: at, message: 'must be a list of values, or an object of nested keys' });
    } else if (!nesting) {
      mistakes.push({ path: at, message: 'nested keys are possible only where the scope is MessageBody' });
    } else if (Object.keys(value).length === 0) {
      mistakes.push({ path: at, message: 'an object needs at least one key' });
    } else {
      readObject(value, { node: nodeAt(place.node, key), keys, at }, nesting, mistakes);
    }
  }
}

function readRule(
  values: readonly unknown[],
  keys: readonly string[],
  at: string,
  mistakes: PolicyMistake[],
): PolicyRule {
  const path = keys.join('.');
  if (values.length === 0)
    mistakes.push({ path: at, message: 'an empty list matches nothing: name at least one value' });
  const conditions = values.flatMap((value, index) => {
    const condition = parseCondition(value);
    if (typeof condition !== 'string') return condition;
    mistakes.push({ path: `${at}[${index}]`, message: condition });
    return [];
  });
  return { path, depth: keys.length, conditions, words: `${path} ${listWords(values)}` };
}

function nodeAt(root: PolicyNode, key: string): PolicyNode {
  return key.split('.').reduce((node, segment) => {
    const child = node.children.get(segment) ?? emptyNode();
    node.children.set(segment, child);
    return child;
  }, root);
}

/**
 * `$or` is a choice only over two or more objects none of whose keys is a keyword; else it is a key like any other.
 * Source: SNS developer guide, "AND/OR logic".
 */
export function isChoice(value: unknown): value is Record<string, unknown>[] {
  if (!Array.isArray(value) || value.length < 2) return false;
  return value.every((branch) => isRecord(branch) && !Object.keys(branch).some(isOperator));
}
