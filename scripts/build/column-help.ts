/**
 * What to fill in, by column, out of the table of the manual for who keeps a list (docs/catalogue.md).
 * @param manual the text of the manual
 */
export function explainedColumns(manual: string): ReadonlyMap<string, string> {
  const [, after = ''] = manual.split('\n## De kolommen\n');
  const [table = ''] = after.split('\n## ');
  const rows = [...table.matchAll(/^\| (.+?) \| (.+) \|$/gm)];
  return new Map(
    rows.flatMap(([, names = '', text = '']) => {
      const plain = text
        .replaceAll('`', '')
        .replaceAll('\\|', '|')
        .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1');
      const columns = [...names.matchAll(/`([a-z_]+)`/g)].map(([, name = '']) => name);
      // A line about two columns says one thing of each, with a semicolon between.
      const parts = plain.split('; ');
      const own = (at: number) => (parts.length === columns.length ? (parts[at] ?? plain) : plain);
      return columns.map((name, at) => [name, own(at)] as const);
    }),
  );
}
