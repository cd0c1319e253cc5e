/** A copy of a value without some of its fields. */
export function without<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> {
  const copy: Partial<Value> = { ...value };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy as Omit<Value, Key>;
}
