/**
 * The end of a switch over a union: the compiler complains here when a member was forgotten.
 * @throws {TypeError} when a value comes that the types rule out
 */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
