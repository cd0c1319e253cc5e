/** A token's value and where it stood. */
export interface Taken<Value> {
  readonly value: Value;
  readonly at: number;
}
