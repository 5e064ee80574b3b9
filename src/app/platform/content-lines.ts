/** A text as a value in a calendar or contact file: the signs with a meaning of their own get a backslash. */
export const escapedText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Lines of more than 75 octets are folded: cut between characters, and gone on after a space. */
function folded(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 74) {
      parts.push('');
      octets = 0;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n ');
}

/** The lines of a calendar or contact file as its text (RFC 5545 §3.1, RFC 6350 §3.2). */
export const contentLines = (lines: readonly string[]): string => `${lines.map(folded).join('\r\n')}\r\n`;
