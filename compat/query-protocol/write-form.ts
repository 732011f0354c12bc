/** What lists and maps of the JSON protocol are called in the query protocol (botocore 1.29, model of SQS). */
const NAMES: Readonly<Record<string, string>> = {
  Actions: 'ActionName',
  AWSAccountIds: 'AWSAccountId',
  AttributeNames: 'AttributeName',
  MessageAttributeNames: 'MessageAttributeName',
  MessageSystemAttributeNames: 'MessageSystemAttributeName',
  TagKeys: 'TagKey',
  Attributes: 'Attribute',
  tags: 'Tag',
  Tags: 'Tag',
  MessageAttributes: 'MessageAttribute',
  MessageSystemAttributes: 'MessageSystemAttribute',
};

/** A request of the JSON protocol as a form of the query protocol. */
export function writeForm(action: string, input: object): URLSearchParams {
  const form = new URLSearchParams({ Action: action, Version: '2012-11-05' });

  const write = (name: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) form.append(name, String(value));
    else for (const [key, one] of Object.entries(value)) writeMember(`${name}.`, key, one);
  };

  const writeMember = (prefix: string, key: string, value: unknown): void => {
    const name = prefix + (key === 'Entries' ? `${action}RequestEntry` : (NAMES[key] ?? key));
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) write(`${name}.${index + 1}`, one);
    } else if (typeof value === 'object' && value !== null && key in NAMES) {
      for (const [index, [of, one]] of Object.entries(value).entries()) {
        form.append(`${name}.${index + 1}.${key.toLowerCase() === 'tags' ? 'Key' : 'Name'}`, of);
        write(`${name}.${index + 1}.Value`, one);
      }
    } else write(name, value);
  };

  for (const [key, value] of Object.entries(input)) writeMember('', key, value);
  return form;
}
