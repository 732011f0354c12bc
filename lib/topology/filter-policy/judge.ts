import type { FilterSubject, MessageNode } from './message-tree.ts';
import type { PolicyNode, PolicyRule, Scalar } from './model.ts';
import { valueHolds } from './value-holds.ts';
import { nearMiss, seenWords } from './value-words.ts';

export type Judgement = {
  passes: boolean;
  /** e.g. `priority is urgent`, `priority is low; the filter asks that priority is urgent`. */
  why: string;
  /** The key that keeps the message out, with its parents; `null` where none does by itself. */
  path: string | null;
};

/** A key that fails, in words. */
type Failure = { path: string; words: string };

/** Judges a message by a policy: by all of its keys together, so that keys inside a list hold for one of its elements. */
export function judge(policy: PolicyNode, subject: FilterSubject): Judgement {
  if (policy.children.size === 0 && policy.choices.length === 0) return passing('its filter is empty');
  if (!subject.root) return { passes: false, why: subject.reason, path: null };
  const { root } = subject;
  if (insideHolds(policy, root)) return passing(whatHolds(policy, root));
  const failure = firstFailure(policy, root);
  return failure
    ? { passes: false, why: failure.words, path: failure.path }
    : { passes: false, why: 'no one element of a list meets all of the filter', path: null };
}

const passing = (why: string): Judgement => ({ passes: true, why, path: null });

/** Whether what a policy asks at a place holds, and below it: there for any one of the objects of a list. */
function holds(policy: PolicyNode, place: MessageNode | undefined): boolean {
  if (!policy.rules.every((rule) => ruleHolds(rule, place?.values ?? []))) return false;
  if (policy.children.size === 0 && policy.choices.length === 0) return true;
  return objectsAt(place).some((object) => insideHolds(policy, object));
}

function objectsAt(place: MessageNode | undefined): (MessageNode | undefined)[] {
  if (!place || place.elements.length === 0) return [place];
  return place.children.size > 0 ? [place, ...place.elements] : place.elements;
}

function insideHolds(policy: PolicyNode, object: MessageNode | undefined): boolean {
  for (const [segment, child] of policy.children) {
    if (!holds(child, object?.children.get(segment))) return false;
  }
  return policy.choices.every((branches) => branches.some((branch) => insideHolds(branch, object)));
}

/** A key exists where it has a value that is neither null nor empty. Source: SNS developer guide, "Key matching". */
function ruleHolds({ conditions }: PolicyRule, values: readonly Scalar[]): boolean {
  return conditions.some((condition) => {
    if (condition.kind !== 'exists') return values.some((value) => valueHolds(condition, value));
    return values.some((value) => value !== null && value !== '') === condition.wanted;
  });
}

/** Every place at a path, whichever elements of lists it leads through. */
function placesAt(root: MessageNode, path: string): MessageNode[] {
  let places = [root];
  for (const segment of path.split('.')) {
    places = places
      .flatMap((place) => [place, ...place.elements])
      .flatMap((place) => place.children.get(segment) ?? []);
  }
  return places;
}

/** The first key that fails by itself; `null` where each alone holds. */
function firstFailure(policy: PolicyNode, root: MessageNode): Failure | null {
  for (const rule of rulesOf(policy)) {
    const places = placesAt(root, rule.path);
    const values = places.flatMap((place) => place.values);
    if (ruleHolds(rule, values)) continue;
    const uncompared = places.find((place) => place.uncompared !== null)?.uncompared ?? null;
    const near = nearMiss(rule.conditions, values);
    const asked = near ? `${rule.words}: ${near}` : rule.words;
    return { path: rule.path, words: `${seenWords(rule.path, values, uncompared)}; the filter asks that ${asked}` };
  }
  for (const branches of choicesOf(policy)) {
    const failures = branches.flatMap((branch) => firstFailure(branch, root) ?? []);
    if (failures.length === branches.length) return { path: '$or', words: noneMet(failures) };
  }
  return null;
}

/** alternatives whose failures a sentence tells */
const TOLD = 3;

function noneMet(failures: readonly Failure[]): string {
  const told = failures.slice(0, TOLD).map(({ words }, index) => `(${index + 1}) ${words}`);
  const more = failures.length > TOLD ? ' …' : '';
  return `none of the filter's ${failures.length} alternatives is met: ${told.join(' ')}${more}`;
}

function whatHolds(policy: PolicyNode, root: MessageNode): string {
  const words = rulesOf(policy).map((rule) => rule.words);
  const met = choicesOf(policy).flatMap((branches) => {
    const branch = branches.find((candidate) => firstFailure(candidate, root) === null);
    return branch ? whatHolds(branch, root) : [];
  });
  return [...words, ...met].join(' and ');
}

function rulesOf(policy: PolicyNode): PolicyRule[] {
  return [...policy.rules, ...[...policy.children.values()].flatMap(rulesOf)];
}

function choicesOf(policy: PolicyNode): PolicyNode[][] {
  return [...policy.choices, ...[...policy.children.values()].flatMap(choicesOf)];
}
