import { createParser, parseAsArrayOf, parseAsString, parseAsStringLiteral, throttle } from 'nuqs';

const VIEWS = ['map', 'table'] as const;

/** Ids hold ARNs and addresses as they are; `null` and the empty text are the same. */
const parseAsId = createParser({ parse: (text) => text || null, serialize: (id: string) => id });

/**
 * What of the screen is in the URL. Going somewhere is a step that "back" takes back; typing is not.
 * `select`: id of a node or an edge · `tab`: of the inspector · `q`: the search · `view` · `focus`: id of a node ·
 * `with`: ids of the connections that are shown beside the page's own
 */
export const screenState = {
  select: parseAsId.withOptions({ history: 'push' }),
  tab: parseAsString.withOptions({ history: 'replace' }),
  q: parseAsString.withDefault('').withOptions({ history: 'replace', limitUrlUpdates: throttle(200) }),
  view: parseAsStringLiteral(VIEWS).withDefault('map').withOptions({ history: 'push' }),
  focus: parseAsId.withOptions({ history: 'push' }),
  with: parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' }),
};
