/**
 * Text as Markdown that shows it as it is: no link, command, picture, HTML or mark of emphasis in it is alive. Any ASCII
 * punctuation mark may be escaped (CommonMark 0.31, 2.4); those of addresses are too, which editors turn into links.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
