/** Whether a user id is a free account's (`anon_…`), that came with an anonymous token. */
export function isAnonymous(userId: string): boolean {
  return userId.startsWith('anon_');
}
