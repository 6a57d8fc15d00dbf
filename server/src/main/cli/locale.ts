/** The locale of a person at the command line, as POSIX finds that of messages: the first of three variables that is set. */
export const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string =>
  [LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? "en";
