/** A user attribute of a message, as on the wire; `BinaryValue` is base64. */
export type MessageAttribute = { DataType: string; StringValue?: string; BinaryValue?: string };
