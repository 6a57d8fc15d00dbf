/** The number of bytes that `text` has in UTF-8; half a surrogate pair counts three, as the character that replaces it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character);
  return bytes;
}

/** The number of UTF-16 units in the first `bytes` bytes of `text`; a character that is cut is left out. */
export function utf16Length(text: string, bytes: number): number {
  let rest = bytes;
  let units = 0;
  for (const character of text) {
    rest -= bytesOf(character);
    if (rest < 0) break;
    units += character.length;
  }
  return units;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
