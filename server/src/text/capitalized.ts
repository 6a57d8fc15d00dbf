/** The text with a capital letter at its beginning: the title form of a name as `paragraph 13 (a)`. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
