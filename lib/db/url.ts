/** The same server and role, another database. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/** The role a connection string signs in as. */
export function roleOf(url: string): { name: string; password: string } {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** The same database, signed in as another role. */
export function asRole(url: string, role: { name: string; password: string }): string {
  const other = new URL(url);
  other.username = encodeURIComponent(role.name);
  other.password = encodeURIComponent(role.password);
  return other.href;
}
