/** A place in a draft, for what is wrong there. */
export type DraftPlace =
  | {
      field:
        | 'message'
        | 'body'
        | 'attributes'
        | 'delaySeconds'
        | 'groupId'
        | 'deduplicationId'
        | 'subject'
        | 'traceHeader';
    }
  | { field: 'attribute'; name: string; part: 'name' | 'type' | 'value' }
  | { field: 'perProtocol'; protocol: string };

/** Something that AWS would refuse, in words that say what to do. */
export type DraftMistake = { where: DraftPlace; message: string };
